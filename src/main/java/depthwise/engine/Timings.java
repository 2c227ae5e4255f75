package depthwise.engine;

import java.util.List;
import java.util.function.IntToLongFunction;

/** How long the operations of one run took. */
final class Timings {
    private static final double NANOS_PER_MILLI = 1e6;

    private final long start = System.nanoTime();
    private final long[] nanos;
    private long total;

    Timings(int operations) {
        nanos = new long[operations];
    }

    /**
     * Shares {@code duration} out among the operations at {@code places}, in the measure of what all threads spent on
     * each.
     *
     * @param spent by their order in {@code places}
     */
    void add(List<Integer> places, long duration, IntToLongFunction spent) {
        long all = 0;
        for (int i = 0; i < places.size(); i++) {
            all += spent.applyAsLong(i);
        }
        for (int i = 0; i < places.size(); i++) {
            double part = all == 0 ? 1.0 / places.size() : (double) spent.applyAsLong(i) / all;
            nanos[places.get(i)] += Math.round(duration * part);
        }
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
