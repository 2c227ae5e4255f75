package depthwise.weights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import depthwise.text.Failure;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LabelsTest {
    @TempDir
    Path folder;

    @Test
    void readsOneNameALine() throws IOException {
        Labels labels = Labels.read(text("l.txt", "\uFEFFtench\r\n\ngold fish\n\n"));

        assertThat(labels.names()).containsExactly("tench", "", "gold fish");
        assertThat(labels.name(2)).contains("gold fish");
        assertThat(labels.name(3)).isEmpty();
    }

    @Test
    void findsTheListOfTheRightLengthBesideTheWeights() throws IOException {
        text("a.txt", "1\n2\n3\n");
        text("b.txt", "eins\nzwei");
        Files.write(folder.resolve("c.txt"), new byte[] {(byte) 0xFF, (byte) 0xFE, 0});
        Path weights = folder.resolve("net.safetensors");

        assertThat(Labels.beside(weights, 2))
                .hasValueSatisfying(l -> assertThat(l.name(0)).contains("eins"));
        assertThat(Labels.beside(weights, 7)).isEmpty();
    }

    @Test
    void prefersTheListWithTheWeightsName() throws IOException {
        text("a.txt", "1\n2");
        text("net.txt", "one\ntwo");

        assertThat(Labels.beside(folder.resolve("net.safetensors"), 2))
                .hasValueSatisfying(l -> assertThat(l.name(0)).contains("one"));
    }

    @Test
    void refusesWhatIsNoList() throws IOException {
        refuses(folder.resolve("absent.txt"), "There is no file");
        refuses(folder, "is not a file");
        refuses(text("empty.txt", "\n \n"), "names no classes");
        refuses(Files.write(folder.resolve("bytes.txt"), new byte[] {(byte) 0xC3, 0x28}), "is not text in UTF-8");
        Path huge = folder.resolve("huge.txt");
        try (RandomAccessFile sparse = new RandomAccessFile(huge.toFile(), "rw")) {
            sparse.setLength(Labels.MAX_BYTES + 1);
        }
        refuses(huge, "more than the 4194304");
    }

    @Test
    void refusesAnotherNumberOfClasses() throws IOException {
        Labels labels = Labels.read(text("l.txt", "a\nb"));

        assertThat(labels.forClasses(2)).isSameAs(labels);
        assertThatExceptionOfType(Failure.class)
                .isThrownBy(() -> labels.forClasses(1000))
                .withMessageContaining("name 2 classes but the network tells 1000 apart");
    }

    private Path text(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private static void refuses(Path file, String words) {
        assertThatExceptionOfType(Failure.class)
                .isThrownBy(() -> Labels.read(file))
                .withMessageContaining(words);
    }
}
