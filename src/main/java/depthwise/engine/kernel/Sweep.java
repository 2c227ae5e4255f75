package depthwise.engine.kernel;

import depthwise.op.Window;
import depthwise.tensor.Shape;

/**
 * How the window of a depthwise convolution goes over a picture: where each place of the output begins to look, and
 * which rows and columns of its window lie inside.
 */
final class Sweep {
    private static final int THREE = 3;
    private static final int FIVE = 5;

    final int kernel;
    final int stride;
    final int channels;
    /** Floats from a row of the picture to the next. */
    final int rowStride;
    /** Output pixels in a row. */
    final int pixels;
    /** Columns of the first window that lie before the picture. */
    final int left;
    /** Columns of the last window that lie behind it; negative where it leaves some out. */
    final int right;
    /** How many windows, counted from the first, do not reach over the right edge. */
    final int full;
    /** What each output column sees of its window; those between the edges share one. */
    final Patch[] patches;

    private final Shape.Maps in;
    private final int top;

    Sweep(Window window, Shape.Maps in, Shape.Maps out, Taps taps) {
        this.kernel = window.kernel();
        this.stride = window.stride();
        this.channels = in.channels();
        this.rowStride = in.width() * channels;
        this.pixels = out.width();
        this.left = window.before(in.width());
        this.right = (pixels - 1) * stride + kernel - left - in.width();
        this.in = in;
        this.top = window.before(in.height());
        int spare = Math.floorDiv(in.width() + left - kernel, stride);
        this.full = Math.max(0, Math.min(pixels, spare + 1));
        int firstWhole = (left + stride - 1) / stride;
        this.patches = new Patch[pixels];
        for (int j = 0; j < pixels; j++) {
            patches[j] = j > firstWhole && j < full ? patches[firstWhole] : patch(taps, j * stride - left);
        }
    }

    private Patch patch(Taps taps, int from) {
        int end = Math.min(kernel, in.width() - from);
        return new Patch(taps, Math.max(0, -from), end, rowStride);
    }

    /** Whether the window is one of the family's, padded by no more than half of it, on a picture that holds it. */
    boolean slides() {
        return (kernel == THREE || kernel == FIVE)
                && stride <= 2
                && left <= kernel / 2
                && right <= kernel / 2
                && in.width() >= kernel - 1;
    }

    /** The first row of the windows in output row {@code i} that lies inside the picture. */
    int firstRow(int i) {
        return Math.max(0, -topOf(i));
    }

    /** One past the last row of the windows in output row {@code i} that lies inside. */
    int endRow(int i) {
        return Math.max(firstRow(i), Math.min(kernel, in.height() - topOf(i)));
    }

    /** Where the windows of output row {@code i} begin, counted from the picture's first number; maybe outside. */
    int origin(int i) {
        return topOf(i) * rowStride - left * channels;
    }

    private int topOf(int i) {
        return i * stride - top;
    }
}
