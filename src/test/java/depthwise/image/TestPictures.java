package depthwise.image;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Random;

/** The small pictures that the tests of this room share. */
final class TestPictures {
    private TestPictures() {}

    static byte[] bytes(String name) {
        try (InputStream in = TestPictures.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Picture read(String name) {
        return new PictureReader().read(bytes(name), name);
    }

    static Picture noise(int width, int height, long seed) {
        return Picture.of(
                width,
                height,
                new Random(seed)
                        .ints((long) width * height)
                        .map(i -> i | 255 << 24)
                        .toArray());
    }

    static Picture plain(int width, int height, int argb) {
        int[] pixels = new int[width * height];
        java.util.Arrays.fill(pixels, argb);
        return Picture.of(width, height, pixels);
    }
}
