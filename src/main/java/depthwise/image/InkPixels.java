package depthwise.image;

import java.awt.image.Raster;

/**
 * Pixels of a JPEG in cyan, magenta, yellow and black, which Java decodes to raw samples only. Without the printer's
 * profile an exact colour cannot be known; this is the usual approximation, red = (1 − C)(1 − K) and so on.
 */
final class InkPixels {
    private static final int YCCK = 2;

    private InkPixels() {}

    static int[] of(Raster raster, JpegHeader header) {
        boolean inverted = header.adobeTransform() >= 0; // Adobe stores 255 for no ink
        int width = raster.getWidth();
        int[] argb = new int[width * raster.getHeight()];
        int[] row = new int[4 * width];
        for (int y = 0; y < raster.getHeight(); y++) {
            raster.getPixels(0, y, width, 1, row);
            for (int x = 0; x < width; x++) {
                if (header.adobeTransform() == YCCK) {
                    toCmyk(row, 4 * x);
                }
                argb[y * width + x] = toRgb(row, 4 * x, inverted);
            }
        }
        return argb;
    }

    private static int toRgb(int[] row, int at, boolean inverted) {
        int mask = inverted ? 0 : 255;
        int paper = row[at + 3] ^ mask;
        int rgb = 255;
        for (int band = 0; band < 3; band++) {
            rgb = rgb << 8 | ((row[at + band] ^ mask) * paper + 127) / 255;
        }
        return rgb;
    }

    /** JFIF's YCbCr to RGB, in place; Adobe takes the result as inverted ink. Modifies three samples of {@code row}. */
    private static void toCmyk(int[] row, int at) {
        double y = row[at];
        double cb = row[at + 1] - 128;
        double cr = row[at + 2] - 128;
        row[at] = clip(255 - (y + 1.402 * cr));
        row[at + 1] = clip(255 - (y - 0.344136 * cb - 0.714136 * cr));
        row[at + 2] = clip(255 - (y + 1.772 * cb));
    }

    private static int clip(double sample) {
        return (int) Math.max(0, Math.min(255, Math.rint(sample)));
    }
}
