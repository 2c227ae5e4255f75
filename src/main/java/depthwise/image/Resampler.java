package depthwise.image;

/**
 * Resizes as Pillow's {@code Image.resize} does, bit for bit: first along the rows, then along the columns, each pass
 * rounded to 8 bits, and a pass that would change nothing left out.
 */
final class Resampler {
    private static final int HALF = 1 << (Taps.FRACTION_BITS - 1);

    private Resampler() {}

    /**
     * The part inside {@code window} of {@code source} resized to {@code width} × {@code height}; nothing outside the
     * window is computed, so that a picture of one long row costs no more than another.
     */
    static Picture resize(Picture source, int width, int height, Window window, Interpolation filter) {
        Taps columns = Taps.of(source.width(), width, window.x(), window.width(), filter);
        Taps rows = Taps.of(source.height(), height, window.y(), window.height(), filter);
        int[] span = height == source.height() ? new int[] {window.y(), window.y() + window.height()} : rows.span();
        int[] wide = width == source.width()
                ? source.crop(new Window(window.x(), span[0], window.width(), span[1] - span[0]))
                        .shared()
                : alongRows(source, span[0], span[1], columns);
        int[] done = height == source.height() ? wide : alongColumns(wide, window.width(), span[0], rows);
        return Picture.owning(window.width(), window.height(), done);
    }

    private static int[] alongRows(Picture source, int fromRow, int toRow, Taps taps) {
        int width = taps.first().length;
        int[] from = source.shared();
        int[] to = new int[(toRow - fromRow) * width];
        for (int y = fromRow; y < toRow; y++) {
            for (int x = 0; x < width; x++) {
                int start = y * source.width() + taps.first()[x];
                to[(y - fromRow) * width + x] = weighed(from, start, 1, taps.weights()[x]);
            }
        }
        return to;
    }

    private static int[] alongColumns(int[] from, int width, int fromRow, Taps taps) {
        int[] to = new int[taps.first().length * width];
        for (int y = 0; y < taps.first().length; y++) {
            for (int x = 0; x < width; x++) {
                int start = (taps.first()[y] - fromRow) * width + x;
                to[y * width + x] = weighed(from, start, width, taps.weights()[y]);
            }
        }
        return to;
    }

    /** The weighed mean of pixels that stand {@code stride} apart. */
    private static int weighed(int[] pixels, int start, int stride, int[] weights) {
        int red = HALF;
        int green = HALF;
        int blue = HALF;
        for (int i = 0, at = start; i < weights.length; i++, at += stride) {
            int pixel = pixels[at];
            red += (pixel >> 16 & 255) * weights[i];
            green += (pixel >> 8 & 255) * weights[i];
            blue += (pixel & 255) * weights[i];
        }
        return 255 << 24 | clip(red) << 16 | clip(green) << 8 | clip(blue);
    }

    private static int clip(int fixed) {
        return Math.max(0, Math.min(255, fixed >> Taps.FRACTION_BITS));
    }
}
