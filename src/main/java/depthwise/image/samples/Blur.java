package depthwise.image.samples;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

/** A soft focus: three box means after one another in each direction, which together are nearly a Gaussian. */
final class Blur {
    private static final int PASSES = 3;

    private Blur() {}

    /** Softens {@code image}, which has premultiplied alpha in ints. Modified. */
    static void soften(BufferedImage image, double radius) {
        int reach = (int) Math.rint(radius / 2);
        if (reach < 1) {
            return;
        }
        int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        int width = image.getWidth();
        int height = image.getHeight();
        for (int pass = 0; pass < PASSES; pass++) {
            for (int y = 0; y < height; y++) {
                box(pixels, y * width, 1, width, reach);
            }
            for (int x = 0; x < width; x++) {
                box(pixels, x, width, height, reach);
            }
        }
    }

    /** Replaces each of {@code count} pixels by the mean of those at most {@code reach} away; the rim repeats. */
    private static void box(int[] pixels, int start, int stride, int count, int reach) {
        int[] line = new int[count];
        for (int i = 0; i < count; i++) {
            line[i] = pixels[start + i * stride];
        }
        int size = 2 * reach + 1;
        for (int shift = 0; shift < 32; shift += 8) {
            int sum = 0;
            for (int i = -reach; i <= reach; i++) {
                sum += line[Math.max(0, Math.min(count - 1, i))] >>> shift & 255;
            }
            for (int i = 0; i < count; i++) {
                int at = start + i * stride;
                pixels[at] = pixels[at] & ~(255 << shift) | (sum + reach) / size << shift;
                sum += (line[Math.min(count - 1, i + reach + 1)] >>> shift & 255)
                        - (line[Math.max(0, i - reach)] >>> shift & 255);
            }
        }
    }
}
