package depthwise.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import depthwise.text.Failure;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PictureReaderTest {
    private static final int RED = 0xFFDC281E;
    private static final int GREEN = 0xFF1EA03C;
    private static final int BLUE = 0xFF283CD2;
    private static final int YELLOW = 0xFFF0DC3C;

    private final PictureReader reader = new PictureReader();

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "quarters.png, 0",
        "quarters.gif, 0",
        "quarters.bmp, 0",
        "quarters.webp, 0",
        "quarters.jpg, 4",
        "quarters-progressive.jpg, 4",
        "quarters-cmyk.jpg, 4",
        "quarters-ycck.jpg, 4"
    })
    void readsEveryFormat(String name, int tolerance) {
        assertQuarters(TestPictures.read(name), tolerance, RED, GREEN, BLUE, YELLOW);
    }

    @ParameterizedTest
    @CsvSource({"grey.png, 0", "grey16.png, 0", "grey.jpg, 2"})
    void takesGreySamplesAsTheyAre(String name, int tolerance) {
        Picture grey = TestPictures.read(name);
        int[] levels = {0, 64, 128, 192, 255};
        for (int x = 0; x < levels.length; x++) {
            assertClose(grey.argb(x, 1), 255 << 24 | levels[x] * 0x010101, tolerance);
        }
    }

    @Test
    void readsOneBitPictures() {
        assertThat(TestPictures.read("bits.png").pixels()).containsOnly(0xFF000000, 0xFFFFFFFF);
    }

    @Test
    void laysTransparencyOnWhite() {
        assertThat(Arrays.copyOf(TestPictures.read("alpha.png").pixels(), 4))
                .containsExactly(0xFFFF0000, 0xFFFFFFFF, 0xFF7F7FFF, 0xFFCCCCCC);
        assertThat(Arrays.copyOf(TestPictures.read("grey-alpha.png").pixels(), 2))
                .containsExactly(0xFF7F7F7F, 0xFF9F9F9F);
    }

    @ParameterizedTest
    @CsvSource({
        "1, RGBY", "2, GRYB", "3, YBGR", "4, BYRG", "5, RBGY", "6, BRYG", "7, YGBR", "8, GYRB",
    })
    void setsPhotographsUpright(int number, String corners) {
        for (boolean bigEndian : new boolean[] {true, false}) {
            Picture upright = reader.read(withOrientation(number, bigEndian), "photo.jpg");
            assertThat(upright.width()).isEqualTo(number < 5 ? 24 : 16);
            int[] expected = corners.chars().map(PictureReaderTest::colour).toArray();
            assertQuarters(upright, 4, expected);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 9, 65535})
    void takesAnUnknownOrientationAsUpright(int number) {
        assertQuarters(reader.read(withOrientation(number, true), "photo.jpg"), 4, RED, GREEN, BLUE, YELLOW);
    }

    @Test
    void readsAFile() throws IOException {
        Path file = Files.write(folder.resolve("名.png"), TestPictures.bytes("quarters.png"));
        assertThat(reader.read(file)).isEqualTo(TestPictures.read("quarters.png"));
    }

    @Test
    void saysWhatIsWrongWithAPath() throws IOException {
        assertThatThrownBy(() -> reader.read(folder.resolve("none.png")))
                .isInstanceOf(Failure.class)
                .hasMessageStartingWith("There is no file")
                .hasMessageContaining("none.png");
        assertThatThrownBy(() -> reader.read(folder))
                .isInstanceOf(Failure.class)
                .hasMessageContaining("is a folder");
        Path empty = Files.createFile(folder.resolve("empty.jpg"));
        assertThatThrownBy(() -> reader.read(empty))
                .isInstanceOf(Failure.class)
                .hasMessageContaining("empty.jpg is an empty file");
    }

    @Test
    void tellsATextFileByItsContents() {
        byte[] text = "Dear diary, today I renamed a file.".getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> reader.read(text, "diary.png"))
                .isInstanceOf(Failure.class)
                .hasMessageContaining("diary.png is not a picture");
        assertThatThrownBy(() -> reader.read("BM, said the text".getBytes(StandardCharsets.UTF_8), "bm.png"))
                .isInstanceOf(Failure.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "source.png",
                "quarters.gif",
                "quarters.bmp",
                "quarters.webp",
                "quarters.jpg",
                "quarters-cmyk.jpg"
            })
    void refusesACutOffFile(String name) {
        byte[] whole = TestPictures.bytes(name);
        for (double share : new double[] {0.2, 0.5, 0.8, 0.9}) {
            byte[] part = Arrays.copyOf(whole, (int) (whole.length * share));
            assertThatThrownBy(() -> reader.read(part, name))
                    .as("%s cut at %s", name, share)
                    .isInstanceOf(Failure.class)
                    .hasMessageContaining(name + " is a");
        }
    }

    @Test
    void checksTheSizeBeforeDecoding() {
        assertThatThrownBy(() -> reader.read(pngHeader(40_000, 40_000), "huge.png"))
                .isInstanceOf(Failure.class)
                .hasMessage(
                        "huge.png is 40000×40000 pixels, more than the 64 megapixels or 20000 pixels a side that fit in"
                                + " memory: scale it down or crop it.");
        assertThatThrownBy(() -> reader.read(pngHeader(20_001, 1), "long.png")).hasMessageContaining("20001×1");
        assertThatThrownBy(() -> reader.read(pngHeader(8_001, 8_000), "wide.png"))
                .hasMessageContaining("8001×8000");
        assertThatThrownBy(() -> reader.read(pngHeader(8_000, 8_000), "cut.png"))
                .hasMessageContaining("cut.png is a damaged or cut-off PNG file");
    }

    /** The first chunk of a PNG of this size, and nothing behind it. */
    private static byte[] pngHeader(int width, int height) {
        byte[] file = Arrays.copyOf(TestPictures.bytes("quarters.png"), 33);
        ByteBuffer.wrap(file).putInt(16, width).putInt(20, height);
        return file;
    }

    private static byte[] withOrientation(int number, boolean bigEndian) {
        ByteBuffer tiff = ByteBuffer.allocate(26);
        tiff.put((bigEndian ? "MM" : "II").getBytes(StandardCharsets.US_ASCII));
        tiff.order(bigEndian ? java.nio.ByteOrder.BIG_ENDIAN : java.nio.ByteOrder.LITTLE_ENDIAN);
        tiff.putShort((short) 42).putInt(8).putShort((short) 1);
        tiff.putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) number);
        byte[] jpeg = TestPictures.bytes("quarters.jpg");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(jpeg, 0, 2);
        out.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xE1, 0, 34, 'E', 'x', 'i', 'f', 0, 0});
        out.writeBytes(tiff.array());
        out.write(jpeg, 2, jpeg.length - 2);
        return out.toByteArray();
    }

    private static int colour(int letter) {
        return letter == 'R' ? RED : letter == 'G' ? GREEN : letter == 'B' ? BLUE : YELLOW;
    }

    private static void assertQuarters(Picture picture, int tolerance, int... corners) {
        int right = picture.width() - 2;
        int bottom = picture.height() - 2;
        assertClose(picture.argb(1, 1), corners[0], tolerance);
        assertClose(picture.argb(right, 1), corners[1], tolerance);
        assertClose(picture.argb(1, bottom), corners[2], tolerance);
        assertClose(picture.argb(right, bottom), corners[3], tolerance);
    }

    private static void assertClose(int actual, int expected, int tolerance) {
        for (int shift = 0; shift < 32; shift += 8) {
            assertThat(actual >>> shift & 255)
                    .as("%08x should be %08x", actual, expected)
                    .isBetween((expected >>> shift & 255) - tolerance, (expected >>> shift & 255) + tolerance);
        }
    }
}
