package depthwise.engine.kernel;

/**
 * Rows of numbers at regular distances, overlapping or apart: the pixels of channels-last maps, tokens, or the windows
 * of a convolution. They may be set anew, so that one object serves unit after unit.
 */
final class Rows {
    float[] data;
    int at;
    int stride;

    Rows() {
        this(new float[0], 0, 0);
    }

    Rows(float[] data, int at, int stride) {
        this.data = data;
        this.at = at;
        this.stride = stride;
    }

    /**
     * Sets these rows anew, {@code stride} apart, the first {@code offset} numbers behind where {@code span} begins.
     */
    Rows set(Span span, int offset, int stride) {
        return set(span.data(), span.at() + offset, stride);
    }

    Rows set(float[] data, int at, int stride) {
        this.data = data;
        this.at = at;
        this.stride = stride;
        return this;
    }
}
