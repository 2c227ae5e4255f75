package depthwise.op;

import depthwise.tensor.Shape;
import depthwise.text.Failure;

/**
 * The square window that convolutions and poolings slide along an axis. With symmetric padding p the output side is
 * ⌊(in + 2p − k) / s⌋ + 1; with SAME it is ⌈in / s⌉.
 *
 * @param kernel side k of the window
 * @param stride step s
 * @param padding zeros p on each side, where the mode is symmetric
 * @param mode where the zeros come from
 */
public record Window(int kernel, int stride, int padding, PaddingMode mode) {
    /** How many places the window takes along an axis of {@code in}; below 1 when it does not fit. */
    public int out(int in) {
        return mode == PaddingMode.SAME
                ? (in + stride - 1) / stride
                : Math.floorDiv(in + 2 * padding - kernel, stride) + 1;
    }

    /** How many zeros stand before the first element of an axis of {@code in}. */
    public int before(int in) {
        if (mode == PaddingMode.SYMMETRIC) {
            return padding;
        }
        return Math.max((out(in) - 1) * stride + kernel - in, 0) / 2;
    }

    /**
     * The maps that come out of {@code in} with {@code channels} channels.
     *
     * @throws Failure when the window is larger than the padded input
     */
    public Shape.Maps apply(Shape.Maps in, int channels) {
        int height = out(in.height());
        int width = out(in.width());
        if (height < 1 || width < 1) {
            throw Failure.of("op.problem.window", kernel, in.height(), in.width(), padding);
        }
        return new Shape.Maps(channels, height, width);
    }
}
