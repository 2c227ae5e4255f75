package depthwise.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Collects times. */
final class Stopwatch {
    private static final double NANOS_PER_MILLI = 1e6;

    private final List<Double> millis = new ArrayList<>();

    void add(long nanos) {
        addMillis(nanos / NANOS_PER_MILLI);
    }

    void addMillis(double time) {
        millis.add(time);
    }

    double best() {
        return Collections.min(millis);
    }

    double median() {
        List<Double> sorted = new ArrayList<>(millis);
        Collections.sort(sorted);
        int n = sorted.size();
        return (sorted.get((n - 1) / 2) + sorted.get(n / 2)) / 2;
    }
}
