package depthwise.engine.kernel;

/**
 * A way to lay weights out as a kernel reads them. Two packings are equal only when they make the very same numbers, so
 * it holds all that these depend on and nothing else: no size of a map, no stride, no padding, no activation.
 */
interface Packing {
    /** How many numbers it makes. */
    int floats();

    /** Writes them into {@code to} (modified; zeros before) from {@code at} on. */
    void pack(float[] to, int at);
}
