package depthwise.engine.kernel;

import depthwise.tensor.Shape;
import depthwise.tensor.Tensor;

/**
 * Turns tensors from channel-first, as everyone outside the engine sees them, to channels-last, (H, W, C), and back.
 * Tokens and vectors have their channels last already.
 */
public final class Layout {
    /** Transposing in squares of this side keeps both sides of the copy within the nearest cache. */
    private static final int TILE = 32;

    private Layout() {}

    /** Writes {@code tensor} (not modified) channels-last into {@code to} (modified). */
    public static void channelsLast(Tensor tensor, Span to) {
        float[] from = tensor.data();
        if (tensor.shape() instanceof Shape.Maps maps) {
            transpose(from, 0, maps.channels(), maps.height() * maps.width(), to.data(), to.at());
        } else {
            System.arraycopy(from, 0, to.data(), to.at(), from.length);
        }
    }

    /** Copies the channels-last numbers at {@code from} (not modified) into a tensor of {@code shape}. */
    public static Tensor channelFirst(Shape shape, Span from) {
        float[] to = new float[Math.toIntExact(shape.elements())];
        channelFirst(shape, from, new Span(to, 0));
        return new Tensor(shape, to);
    }

    /** Copies the channels-last numbers at {@code from} (not modified) channel-first into {@code to} (modified). */
    static void channelFirst(Shape shape, Span from, Span to) {
        if (shape instanceof Shape.Maps maps) {
            transpose(from.data(), from.at(), maps.height() * maps.width(), maps.channels(), to.data(), to.at());
        } else {
            System.arraycopy(from.data(), from.at(), to.data(), to.at(), Math.toIntExact(shape.elements()));
        }
    }

    /** Whether numbers of {@code shape} stand in the same order either way. */
    public static boolean sameEitherWay(Shape shape) {
        return !(shape instanceof Shape.Maps maps) || maps.channels() == 1 || maps.height() * maps.width() == 1;
    }

    private static void transpose(float[] x, int xAt, int rows, int columns, float[] y, int yAt) {
        for (int top = 0; top < rows; top += TILE) {
            int bottom = Math.min(rows, top + TILE);
            for (int left = 0; left < columns; left += TILE) {
                int right = Math.min(columns, left + TILE);
                for (int c = left; c < right; c++) {
                    int to = yAt + c * rows;
                    for (int r = top; r < bottom; r++) {
                        y[to + r] = x[xAt + r * columns + c];
                    }
                }
            }
        }
    }
}
