package depthwise.engine.kernel;

/**
 * Where packed weights stand: side by side in large arrays, each aligned. An array is let go when no kernel needs any
 * of the weights in it. Any thread may use it.
 */
final class Shelf {
    /** 8 MiB, which is large for heaps of up to 32 GB. */
    private static final int FLOATS = 1 << 21;

    private float[] data = new float[0];
    private long used;

    /** Room for {@code floats} numbers, all zero. */
    synchronized Span room(int floats) {
        if (used + floats > data.length) {
            data = new float[Math.max(FLOATS, Math.addExact(Alignment.START, floats))];
            used = Alignment.START;
        }
        Span room = new Span(data, (int) used);
        used += Alignment.roundedUp(floats);
        return room;
    }
}
