package depthwise.image;

import java.awt.image.BufferedImage;
import java.util.Arrays;

/**
 * An opaque sRGB picture that never changes, rows from the top, pixels from the left.
 *
 * <p>Transparent pictures are laid on white when they are made, since a network has three input channels and no fourth.
 */
public final class Picture {
    private static final int OPAQUE = 0xFF000000;

    private final int width;
    private final int height;
    private final int[] argb;

    private Picture(int width, int height, int[] argb) {
        if (width < 1 || height < 1 || argb.length != (long) width * height) {
            throw new IllegalArgumentException(width + "×" + height + " pixels cannot be " + argb.length + " numbers");
        }
        this.width = width;
        this.height = height;
        this.argb = argb;
    }

    /**
     * A picture of the given pixels, which are copied.
     *
     * @param argb width · height pixels, 8 bits each of alpha (not premultiplied), red, green and blue
     */
    public static Picture of(int width, int height, int[] argb) {
        return flattened(width, height, argb.clone());
    }

    /** The contents of {@code image}, in sRGB. */
    public static Picture of(BufferedImage image) {
        return flattened(image.getWidth(), image.getHeight(), SrgbPixels.of(image));
    }

    /** In place: a large photograph takes 256 MB, and a second copy might not fit. */
    private static Picture flattened(int width, int height, int[] argb) {
        for (int i = 0; i < argb.length; i++) {
            argb[i] = onWhite(argb[i]);
        }
        return new Picture(width, height, argb);
    }

    /** A picture around pixels that are known to be opaque and that nobody else holds. */
    static Picture owning(int width, int height, int[] opaque) {
        return new Picture(width, height, opaque);
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    /** The pixel in column {@code x} and row {@code y}, as 0xFFRRGGBB. */
    public int argb(int x, int y) {
        return argb[y * width + x];
    }

    /** A copy of all pixels, row by row, each 0xFFRRGGBB. */
    public int[] pixels() {
        return argb.clone();
    }

    /** The pixels themselves, for this room's own loops. Not modified by them. */
    int[] shared() {
        return argb;
    }

    /** The part of this picture inside {@code window}, which must lie within it. */
    public Picture crop(Window window) {
        int[] part = new int[window.width() * window.height()];
        for (int row = 0; row < window.height(); row++) {
            int from = (window.y() + row) * width + window.x();
            System.arraycopy(argb, from, part, row * window.width(), window.width());
        }
        return new Picture(window.width(), window.height(), part);
    }

    /** This picture made so small that it fits into a square of {@code side} pixels; itself where it does already. */
    public Picture fitting(int side) {
        int longest = Math.max(width, height);
        if (longest <= side) {
            return this;
        }
        int wide = Math.max(1, Math.round((float) width * side / longest));
        int high = Math.max(1, Math.round((float) height * side / longest));
        return Resampler.resize(this, wide, high, new Window(0, 0, wide, high), Interpolation.BILINEAR);
    }

    /** This picture for the classes of {@code java.awt}; a copy. */
    public BufferedImage toImage() {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, width, height, argb, 0, width);
        return image;
    }

    private static int onWhite(int pixel) {
        int alpha = pixel >>> 24;
        if (alpha == 255) {
            return pixel;
        }
        return OPAQUE
                | onWhite(pixel >> 16 & 255, alpha) << 16
                | onWhite(pixel >> 8 & 255, alpha) << 8
                | onWhite(pixel & 255, alpha);
    }

    private static int onWhite(int sample, int alpha) {
        return (sample * alpha + 255 * (255 - alpha) + 127) / 255;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Picture that && width == that.width && Arrays.equals(argb, that.argb);
    }

    @Override
    public int hashCode() {
        return 31 * width + Arrays.hashCode(argb);
    }

    @Override
    public String toString() {
        return "Picture " + width + "×" + height;
    }
}
