package depthwise.engine.kernel;

import depthwise.op.Window;
import depthwise.tensor.Shape;

/**
 * The lines of a kernel's output, and which lines of its first input each of them reads.
 *
 * @param count how many there are
 * @param floats numbers in each
 * @param inputs lines of the first input
 * @param kernel lines of a window
 * @param stride lines from a window to the next
 * @param before lines of the first window that lie above the input
 */
public record Lines(int count, int floats, int inputs, int kernel, int stride, int before) {
    /** Each line reads the one that stands where it does. */
    static Lines pointwise(int count, int floats) {
        return new Lines(count, floats, count, 1, 1, 0);
    }

    static Lines of(Window window, Shape.Maps in, Shape.Maps out) {
        int floats = out.width() * out.channels();
        int before = window.before(in.height());
        return new Lines(out.height(), floats, in.height(), window.kernel(), window.stride(), before);
    }

    /** Where the windows of line {@code line} begin; above the input, it is negative. */
    int topOf(int line) {
        return line * stride - before;
    }

    /** The first line of the input that line {@code line} reads. */
    int firstInput(int line) {
        return Math.max(0, Math.min(inputs, topOf(line)));
    }

    /** One past the last line of the input that line {@code line} reads. */
    int endInput(int line) {
        return Math.max(firstInput(line), Math.min(inputs, topOf(line) + kernel));
    }
}
