package depthwise.engine.kernel;

import depthwise.tensor.Shape;
import depthwise.tensor.Tensor;

/**
 * Turns tensors from channels-last, (H, W, C), to channel-first, as everyone outside the engine sees them; the way in
 * is {@link EntranceKernel}. Tokens and vectors have their channels last already.
 */
public final class Layout {
    /** Transposing in squares of this side keeps both sides of the copy within the nearest cache. */
    private static final int TILE = 32;

    private Layout() {}

    /** Copies the channels-last numbers at {@code from} (not modified) into a tensor of {@code shape}. */
    public static Tensor channelFirst(Shape shape, Span from) {
        float[] to = new float[Math.toIntExact(shape.elements())];
        channelFirst(shape, from, new Span(to, 0));
        return new Tensor(shape, to);
    }

    /** Copies the channels-last numbers at {@code from} (not modified) channel-first into {@code to} (modified). */
    static void channelFirst(Shape shape, Span from, Span to) {
        if (shape instanceof Shape.Maps maps) {
            transpose(from, to, maps.height() * maps.width(), maps.channels(), 0, maps.channels());
        } else {
            System.arraycopy(from.data(), from.at(), to.data(), to.at(), Math.toIntExact(shape.elements()));
        }
    }

    /** Whether numbers of {@code shape} stand in the same order either way. */
    public static boolean sameEitherWay(Shape shape) {
        return !(shape instanceof Shape.Maps maps) || maps.channels() == 1 || maps.height() * maps.width() == 1;
    }

    /**
     * Writes the columns {@code left} to {@code end} of the {@code rows} × {@code columns} numbers at x as rows of y.
     */
    static void transpose(Span x, Span y, int rows, int columns, int left, int end) {
        for (int top = 0; top < rows; top += TILE) {
            int bottom = Math.min(rows, top + TILE);
            for (int start = left; start < end; start += TILE) {
                int stop = Math.min(end, start + TILE);
                for (int r = top; r < bottom; r++) {
                    copy(x.data(), x.at() + r * columns, start, stop, y.data(), y.at() + r, rows);
                }
            }
        }
    }

    private static void copy(float[] x, int xAt, int from, int to, float[] y, int yAt, int step) {
        for (int i = from; i < to; i++) {
            y[yAt + i * step] = x[xAt + i];
        }
    }
}
