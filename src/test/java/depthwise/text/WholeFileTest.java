package depthwise.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {
    @TempDir
    Path folder;

    @Test
    void writesAndReplaces() throws IOException {
        Path file = folder.resolve("a.txt");

        write(file, "one");
        write(file, "two");

        assertThat(file).hasContent("two");
        onlyFile(file);
    }

    @Test
    void keepsTheOldFileWhenTheContentFails() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "old");

        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> WholeFile.write(file, out -> {
                    out.write(1);
                    throw new IOException("disk full");
                }));

        assertThat(file).hasContent("old");
        onlyFile(file);
    }

    @Test
    void saysWhyItCannot() {
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> write(folder.resolve("no/a.txt"), "x"))
                .satisfies(e -> assertThat(says(e)).isEqualTo("there is no " + folder.resolve("no")));
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> write(folder, "x"))
                .satisfies(e -> assertThat(says(e)).isEqualTo("a folder stands in its place"));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void writesThroughLinksAndKeepsPermissions() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "old");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        Path link = Files.createSymbolicLink(folder.resolve("link"), file);

        write(link, "new");

        assertThat(link).isSymbolicLink();
        assertThat(file).hasContent("new");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-r-----");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void leavesDevicesWhereTheyAre() throws IOException {
        Path device = Path.of("/dev/null");

        write(device, "x");

        assertThat(Files.isRegularFile(device)).isFalse();
        assertThat(device).exists();
    }

    private static void write(Path file, String content) throws IOException {
        WholeFile.write(file, out -> out.write(content.getBytes(StandardCharsets.UTF_8)));
    }

    private static String says(IOException e) {
        return Messages.english().say(FileTrouble.of(e));
    }

    private void onlyFile(Path file) throws IOException {
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }
}
