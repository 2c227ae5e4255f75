package depthwise.engine;

/** How long the operations of one run took. */
final class Timings {
    private static final double NANOS_PER_MILLI = 1e6;

    private final long start = System.nanoTime();
    private final long[] nanos;
    private long total;

    Timings(int operations) {
        nanos = new long[operations];
    }

    void add(int place, long duration) {
        nanos[place] += duration;
    }

    void finish() {
        total = System.nanoTime() - start;
    }

    double millis(int place) {
        return nanos[place] / NANOS_PER_MILLI;
    }

    double totalMillis() {
        return total / NANOS_PER_MILLI;
    }
}
