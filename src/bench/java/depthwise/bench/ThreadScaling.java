package depthwise.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * What a second thread brings: the engine with one and with two by turns, and between the turns plain arithmetic by one
 * and by two, which shares nothing and says what the machine had to give at that time. On rented machines the two
 * processors are often halves of one core, from one moment to the next, so the gain is the median of what each pair of
 * turns shows by itself.
 */
final class ThreadScaling {
    private static final int TURNS = 12;
    private static final int LEAD_IN = 3;
    private static final int LEAST_RUNS = 10;
    private static final double TURN_NANOS = 1e8;
    private static final double WARM_UP_NANOS = 2e9;
    private static final int PAUSE_MILLIS = 10;

    /** A row for each of {@code entrants}. */
    void print(List<Entrant> entrants) {
        System.out.printf(
                "%n%-20s %9s %9s %7s %24s%n", "model", "1 thread", "2 threads", "gain", "of plain arithmetic");
        ExecutorService other = Executors.newSingleThreadExecutor();
        entrants.forEach(entrant -> print(entrant, other));
        other.shutdown();
    }

    private static void print(Entrant entrant, ExecutorService other) {
        List<Double> one = new ArrayList<>();
        List<Double> two = new ArrayList<>();
        List<Double> gains = new ArrayList<>();
        List<Double> machine = new ArrayList<>();
        try (OurEngine alone = new OurEngine(entrant, 1);
                OurEngine together = new OurEngine(entrant, 2)) {
            warmUp(alone);
            warmUp(together);
            for (int turn = 0; turn < TURNS; turn++) {
                machine.add(gainOfArithmetic(other));
                one.add(turn(alone));
                two.add(turn(together));
                gains.add(one.get(turn) / two.get(turn));
            }
        }
        System.out.printf(
                Locale.ROOT,
                "%-20s %6.2f ms %6.2f ms %7.2f %24.2f%n",
                entrant.key(),
                median(one),
                median(two),
                median(gains),
                median(machine));
    }

    private static void warmUp(OurEngine engine) {
        long start = System.nanoTime();
        while (System.nanoTime() - start < WARM_UP_NANOS) {
            engine.run(0).close();
        }
    }

    /** The median time of a run; short networks have more of them, so that a turn takes as long. */
    private static double turn(OurEngine engine) {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Stopwatch watch = new Stopwatch();
        long begin = System.nanoTime();
        for (int i = -LEAD_IN; i < LEAST_RUNS || System.nanoTime() - begin < TURN_NANOS; i++) {
            long start = System.nanoTime();
            engine.run(Math.floorMod(i, 2)).close();
            if (i >= 0) {
                watch.add(System.nanoTime() - start);
            }
        }
        return watch.median();
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
    }

    private static double gainOfArithmetic(ExecutorService other) {
        PeakArithmetic arithmetic = new PeakArithmetic();
        double alone = arithmetic.gigaflopsOnce();
        CompletableFuture<Double> second = CompletableFuture.supplyAsync(new PeakArithmetic()::gigaflopsOnce, other);
        double first = arithmetic.gigaflopsOnce();
        return (first + second.join()) / alone;
    }
}
