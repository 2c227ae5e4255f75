package depthwise.weights;

import static depthwise.weights.SafetensorsBytes.floats;
import static depthwise.weights.SafetensorsBytes.header;
import static depthwise.weights.SafetensorsBytes.tensor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import depthwise.ReferenceFile;
import depthwise.text.Failure;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SafetensorsReaderTest {
    private static final float[] TWO = {1.5f, -2};

    @TempDir
    Path folder;

    @Test
    void readsFloatsByName() {
        Path file =
                write(header(tensor("b", "F32", "[2]", "[0,8]"), tensor("a", "F32", "[1,2]", "[8,16]")), 1, 2, 3, 4);

        SafetensorsReader reader = SafetensorsReader.open(file);

        assertThat(reader.tensors()).containsOnlyKeys("b", "a");
        assertThat(reader.read(reader.tensors().get("b"))).containsExactly(1, 2);
        assertThat(reader.read(reader.tensors().get("a"))).containsExactly(3, 4);
        assertThat(reader.tensors().get("a").dims()).isEqualTo(List.of(1L, 2L));
    }

    @Test
    void keepsTheMetadata() {
        Path file = write(
                "{\"__metadata__\":{\"classes\":\"10\",\"note\":\"ü\"}," + tensor("a", "F32", "[2]", "[0,8]") + "}  ",
                TWO);

        assertThat(SafetensorsReader.open(file).metadata())
                .containsEntry("classes", "10")
                .containsEntry("note", "ü");
    }

    @Test
    void acceptsScalarsAndEmptyTensors() {
        Path file = write(header(tensor("none", "F32", "[0,3]", "[0,0]"), tensor("one", "F32", "[]", "[0,4]")), 7);

        SafetensorsReader reader = SafetensorsReader.open(file);

        assertThat(reader.read(reader.tensors().get("none"))).isEmpty();
        assertThat(reader.read(reader.tensors().get("one"))).containsExactly(7);
    }

    @ParameterizedTest
    @CsvSource({
        "0x3c00, 1", "0xc000, -2", "0x7bff, 65504", "0x0001, 5.9604645e-8", "0x03ff, 6.0975552e-5",
        "0x0400, 6.1035156e-5", "0x3555, 0.33325195", "0x8000, -0.0", "0x7c00, Infinity", "0x7e00, NaN",
    })
    void widensHalfPrecision(String bits, float value) {
        assertThat(Float.valueOf(HalfFloat.toFloat(Integer.decode(bits).shortValue())))
                .isEqualTo(Float.valueOf(value));
    }

    @Test
    void readsTheOtherFloatingTypes() {
        ByteBuffer data = ByteBuffer.allocate(14).order(ByteOrder.LITTLE_ENDIAN);
        data.putDouble(-0.1).putShort((short) 0x3e00).putShort((short) 0x3fc0).putShort((short) 0xc000);
        Path file = SafetensorsBytes.write(
                folder.resolve("types.safetensors"),
                header(
                        tensor("double", "F64", "[1]", "[0,8]"),
                        tensor("half", "F16", "[1]", "[8,10]"),
                        tensor("brain", "BF16", "[2]", "[10,14]")),
                data.array());

        SafetensorsReader reader = SafetensorsReader.open(file);

        assertThat(reader.read(reader.tensors().get("double"))).containsExactly(-0.1f);
        assertThat(reader.read(reader.tensors().get("half"))).containsExactly(1.5f);
        assertThat(reader.read(reader.tensors().get("brain"))).containsExactly(1.5f, -2);
    }

    @Test
    void readsTensorsLargerThanOneChunk() {
        float[] many = new float[700_001];
        for (int i = 0; i < many.length; i++) {
            many[i] = i;
        }
        Path file = write(header(tensor("a", "F32", "[700001]", "[0,2800004]")), many);

        SafetensorsReader reader = SafetensorsReader.open(file);

        assertThat(reader.read(reader.tensors().get("a"))).isEqualTo(many);
    }

    @Test
    void opensWhatPyTorchsLibraryWrote() {
        SafetensorsReader reader = SafetensorsReader.open(ReferenceFile.safetensors());

        assertThat(reader.metadata()).containsEntry("format", "pt");
        assertThat(reader.tensors()).hasSize(314);
        assertThat(reader.tensors().get("features.0.1.num_batches_tracked").type())
                .isEqualTo(ElementType.I64);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[0,16] | [4]  | places \"a\" up to byte 16 but holds only 8",
                "[8,0]  | [2]  | begin at byte 8 and end before it, at 0",
                "[-8,0] | [2]  | gives \"a\" the number -8",
                "[0,8]  | [-2] | gives \"a\" the number -2",
                "[0,8]  | [3]  | takes 12 bytes, but sets 8 aside",
                "[0,4]  | [1]  | has 4 bytes behind its last tensor",
                "[4,8]  | [1]  | leaves unused bytes before \"a\"",
                "[0,8]  | [4294967296,4294967296]  | more numbers than any file can hold",
                "[0,8]  | [99999999999999999999]  | the number 99999999999999999999",
                "[0,8]  | [2.0] | describes \"a\" in a way",
                "[0,8]  | \"2\" | describes \"a\" in a way",
                "[0,8,8] | [2] | describes \"a\" in a way",
                "[0]    | [2]  | describes \"a\" in a way",
                "[0,8]  | [[2]] | describes \"a\" in a way",
                "[0,8]  | [[[[[2]]]]] | describes \"a\" in a way",
                "[0,8]  | [1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,2] | describes \"a\" in a way",
            })
    void refusesPlacesThatCannotBe(String offsets, String shape, String words) {
        refuses(write(header(tensor("a", "F32", shape, offsets)), TWO), words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`` | is not the JSON",
                "[] | is not the JSON",
                "garbage! | is not the JSON",
                "{ | is not the JSON",
                "{} {} | is not the JSON",
                "{\"a\":7} | describes \"a\" in a way",
                "{\"a\":{}} | describes \"a\" in a way",
                "{\"a\":{\"dtype\":\"F32\",\"shape\":[2],\"data_offsets\":[0,8],\"colour\":1}} | describes \"a\" in a way",
                "{\"__metadata__\":{\"n\":1}} | describes \"__metadata__\" in a way",
                "{\"__metadata__\":{},\"__metadata__\":{}} | has \"__metadata__\" twice",
                "{\"__metadata__\":{\"k\":\"1\",\"k\":\"2\"}} | has \"k\" twice",
                "{\"a\":{\"dtype\":\"F32\",\"dtype\":\"F32\"}} | has \"a dtype\" twice",
                "{\"a\":{\"dtype\":\"F31\",\"shape\":[2],\"data_offsets\":[0,8]}} | as \"F31\", a type that safetensors does not have",
            })
    void refusesHeadersThatAreNotOnes(String header, String words) {
        refuses(write(header, TWO), words);
    }

    @Test
    void refusesDuplicateNames() {
        String a = tensor("a", "F32", "[1]", "[0,4]");
        refuses(write(header(a, a.replace("[0,4]", "[4,8]")), TWO), "has \"a\" twice");
    }

    @Test
    void refusesOverlappingTensors() {
        refuses(
                write(header(tensor("a", "F32", "[2]", "[0,8]"), tensor("b", "F32", "[1]", "[4,8]")), TWO),
                "places \"b\" on top of another tensor");
    }

    @ParameterizedTest
    @CsvSource({
        "4294967296, announces a header of 4294967296 bytes",
        "-1, is no safetensors file",
        "100, announces a header of 100 bytes",
    })
    void refusesHeaderLengthsBeyondTheFile(long length, String words) {
        refuses(SafetensorsBytes.write(folder.resolve("a.safetensors"), length, "{}", new byte[0]), words);
    }

    @Test
    void refusesAFourGigabyteHeaderThatIsThere() throws IOException {
        Path file = SafetensorsBytes.write(folder.resolve("big.safetensors"), 1L << 32, "{}", new byte[0]);
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength((1L << 32) + 100);
        }
        refuses(file, "more than the 16777216 that are read");
    }

    @Test
    void refusesDeepNesting() {
        refuses(write("{\"a\":".repeat(50_000), TWO), "describes \"a\" in a way");
        refuses(write("{\"__metadata__\":" + "[".repeat(50_000), TWO), "describes \"__metadata__\" in a way");
    }

    @Test
    void refusesFilesThatAreNone() throws IOException {
        refuses(folder.resolve("absent.safetensors"), "There is no file");
        refuses(folder, "is not a file");
        refuses(Files.write(folder.resolve("short"), new byte[3]), "has only 3 bytes");
        refuses(Files.writeString(folder.resolve("text"), "Dear reader, this is a letter."), "is no safetensors file");
        refuses(Files.write(folder.resolve("x.pth"), new byte[] {'P', 'K', 3, 4, 0, 0, 0, 0}), "save_file");
    }

    @Test
    void refusesToReadIntegersAsWeights() {
        SafetensorsReader reader = SafetensorsReader.open(write(header(tensor("n", "I64", "[]", "[0,8]")), TWO));
        assertThatExceptionOfType(Failure.class)
                .isThrownBy(() -> reader.read(reader.tensors().get("n")))
                .withMessageContaining("stores \"n\" as I64");
    }

    @Test
    void noticesThatTheFileChanged() {
        Path file = write(header(tensor("a", "F32", "[2]", "[0,8]")), TWO);
        SafetensorsReader reader = SafetensorsReader.open(file);
        write(header(tensor("a", "F32", "[1]", "[0,4]")), 1);

        assertThatExceptionOfType(Failure.class)
                .isThrownBy(() -> reader.read(reader.tensors().get("a")))
                .withMessageContaining("changed while it was open");
    }

    @Test
    void putsStrangeNamesOnOneShortLine() {
        String name = "line\\nbreak" + "x".repeat(3000);
        assertThatExceptionOfType(Failure.class)
                .isThrownBy(() -> SafetensorsReader.open(write("{\"" + name + "\":7}", TWO)))
                .satisfies(failure ->
                        assertThat(failure.getMessage()).hasSizeLessThan(300).doesNotContain("\n"));
    }

    private Path write(String header, float... data) {
        return SafetensorsBytes.write(folder.resolve("w.safetensors"), header, floats(data));
    }

    private static void refuses(Path file, String words) {
        assertThatExceptionOfType(Failure.class)
                .isThrownBy(() -> SafetensorsReader.open(file))
                .withMessageContaining(words);
    }
}
