package depthwise.ui.manifold;

import java.nio.IntBuffer;
import java.util.Arrays;

/**
 * A square picture that thick, soft-edged strokes are drawn into, pixel by pixel: a thousand strokes cost about a
 * millisecond, where as many shapes in the scene would not keep up with a slider. Pixels are premultiplied ARGB, row by
 * row from the top.
 */
final class CurveRaster {
    private final int size;
    private final int[] pixels;

    /** An empty, transparent picture of {@code size} × {@code size} pixels. */
    CurveRaster(int size) {
        this.size = size;
        this.pixels = new int[size * size];
    }

    int size() {
        return size;
    }

    /** The picture itself, not a copy. */
    IntBuffer buffer() {
        return IntBuffer.wrap(pixels);
    }

    int pixel(int x, int y) {
        return pixels[y * size + x];
    }

    void clear() {
        Arrays.fill(pixels, 0);
    }

    /** A round dot about (x, y), in pixels. */
    void dot(double x, double y, double radius, int argb) {
        stroke(x, y, x, y, radius, argb);
    }

    /** A straight stroke with round ends, {@code radius} pixels to either side, in an opaque colour. */
    void stroke(double fromX, double fromY, double toX, double toY, double radius, int argb) {
        double reach = radius + 0.5;
        double dx = toX - fromX;
        double dy = toY - fromY;
        double lengthSquared = dx * dx + dy * dy;
        int firstRow = (int) Math.max(0, Math.floor(Math.min(fromY, toY) - reach));
        int lastRow = (int) Math.min(size - 1, Math.ceil(Math.max(fromY, toY) + reach));
        double left = Math.min(fromX, toX) - reach;
        double right = Math.max(fromX, toX) + reach;
        // Half the width of the stroke's band, measured along a row; without bound where the stroke lies level.
        double halfBand =
                Math.abs(dy) < 1e-6 ? Double.POSITIVE_INFINITY : reach * Math.sqrt(lengthSquared) / Math.abs(dy);
        for (int row = firstRow; row <= lastRow; row++) {
            double y = row + 0.5;
            double onLine = halfBand == Double.POSITIVE_INFINITY ? fromX : fromX + dx * (y - fromY) / dy;
            int first = (int) Math.max(0, Math.floor(Math.max(left, onLine - halfBand) - 0.5));
            int last = (int) Math.min(size - 1, Math.ceil(Math.min(right, onLine + halfBand)));
            for (int column = first; column <= last; column++) {
                double px = column + 0.5 - fromX;
                double py = y - fromY;
                double along = lengthSquared == 0 ? 0 : (px * dx + py * dy) / lengthSquared;
                double nearest = Math.max(0, Math.min(1, along));
                double offX = px - nearest * dx;
                double offY = py - nearest * dy;
                double coverage = reach - Math.sqrt(offX * offX + offY * offY);
                if (coverage > 0) {
                    blend(row * size + column, argb, Math.min(1, coverage));
                }
            }
        }
    }

    private void blend(int index, int argb, double coverage) {
        int share = (int) Math.round(256 * coverage);
        int rest = 256 - share;
        int below = pixels[index];
        int alpha = (255 * share + (below >>> 24) * rest) >> 8;
        int red = ((argb >> 16 & 0xFF) * share + (below >> 16 & 0xFF) * rest) >> 8;
        int green = ((argb >> 8 & 0xFF) * share + (below >> 8 & 0xFF) * rest) >> 8;
        int blue = ((argb & 0xFF) * share + (below & 0xFF) * rest) >> 8;
        pixels[index] = alpha << 24 | red << 16 | green << 8 | blue;
    }
}
