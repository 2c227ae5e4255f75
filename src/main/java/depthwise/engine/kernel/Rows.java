package depthwise.engine.kernel;

/**
 * Rows of numbers at regular distances, overlapping or apart: the pixels of channels-last maps, tokens, or the windows
 * of a convolution.
 */
final class Rows {
    final float[] data;
    final int at;
    final int stride;

    Rows(float[] data, int at, int stride) {
        this.data = data;
        this.at = at;
        this.stride = stride;
    }

    static Rows of(Span span, int stride) {
        return new Rows(span.data(), span.at(), stride);
    }

    /** The same rows from number {@code row} on. */
    Rows from(int row) {
        return new Rows(data, at + row * stride, stride);
    }

    /** The same rows, {@code offset} numbers further in. */
    Rows shifted(int offset) {
        return new Rows(data, at + offset, stride);
    }
}
