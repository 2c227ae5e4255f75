package depthwise.bench;

import depthwise.exchange.onnx.Folding;
import depthwise.exchange.onnx.OnnxExport;
import java.util.List;
import java.util.Map;

/**
 * One network on the engine and twice on ONNX Runtime, with its batch norms folded and as they are. They take turns of
 * several runs each. A turn begins with a pause and a few runs that do not count, since the other's threads go on
 * spinning for a while and the caches hold the other's weights. Every answer is compared with the one that all agreed
 * on before, and two pictures alternate.
 */
final class Race implements AutoCloseable {
    /** How far logits may lie apart, measured by the largest of them. */
    static final double TOLERANCE = 1e-4;

    private static final int PAUSE_MILLIS = 60;
    private static final int LEAD_IN = 3;
    private static final int TURN = 10;
    private static final int WARM_UP_RUNS = 30;
    private static final double WARM_UP_SECONDS = 2;
    private static final double LEAST_CHANGE = 1e-2;
    private static final double NANOS_PER_SECOND = 1e9;

    private final String key;
    private final int threads;
    private final OurEngine ours;
    private final OnnxRuntime folded;
    private final OnnxRuntime plain;
    private final List<float[]> expected;

    Race(Entrant entrant, int threads) {
        this.key = entrant.key();
        this.threads = threads;
        ours = new OurEngine(entrant, threads);
        folded = new OnnxRuntime(model(entrant, Folding.FOLD), entrant.pictures(), threads);
        plain = new OnnxRuntime(model(entrant, Folding.KEEP), entrant.pictures(), threads);
        expected = List.of(plain.logits(0), plain.logits(1));
    }

    private static byte[] model(Entrant entrant, Folding folding) {
        return new OnnxExport(entrant.key(), Map.of(), folding).bytes(entrant.analysis(), entrant.weights());
    }

    /** Runs {@code rounds} times on each, not counting warm-up. */
    RaceResult run(int rounds) {
        requireChange();
        List<Contender> contenders = List.of(ours, folded, plain);
        contenders.forEach(this::warmUp);
        List<Stopwatch> watches = List.of(new Stopwatch(), new Stopwatch(), new Stopwatch());
        for (int turn = 0; turn * TURN < rounds; turn++) {
            for (int i = 0; i < contenders.size(); i++) {
                turn(contenders.get(i), watches.get(i));
            }
        }
        long allocated = new AllocatedBytes().perCall(() -> ours.run(0).close());
        return new RaceResult(key, threads, watches.get(0), watches.get(1), watches.get(2), allocated);
    }

    /** A contender that always says the same would win. */
    private void requireChange() {
        float[] first = expected.get(0);
        double change = distance(first, expected.get(1));
        if (!(change > LEAST_CHANGE)) {
            throw new IllegalStateException(key + " hardly tells two pictures apart: " + change);
        }
    }

    private void warmUp(Contender contender) {
        long start = System.nanoTime();
        for (int i = 0; i < WARM_UP_RUNS || System.nanoTime() - start < WARM_UP_SECONDS * NANOS_PER_SECOND; i++) {
            check(contender.logits(i % 2), i % 2);
        }
    }

    private void turn(Contender contender, Stopwatch watch) {
        pause();
        for (int i = -LEAD_IN; i < TURN; i++) {
            int picture = Math.floorMod(i, 2);
            long start = System.nanoTime();
            try (Contender.Answer answer = contender.run(picture)) {
                long nanos = System.nanoTime() - start;
                check(answer.logits(), picture);
                if (i >= 0) {
                    watch.add(nanos);
                }
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void check(float[] logits, int picture) {
        double distance = distance(logits, expected.get(picture));
        if (!(distance <= TOLERANCE)) {
            throw new IllegalStateException(key + ": the logits differ by " + distance);
        }
    }

    /** The largest difference, measured by the largest number of {@code b}. */
    private static double distance(float[] a, float[] b) {
        double difference = 0;
        double scale = 0;
        for (int i = 0; i < b.length; i++) {
            difference = Math.max(difference, Math.abs((double) a[i] - b[i]));
            scale = Math.max(scale, Math.abs(b[i]));
        }
        return difference / scale;
    }

    @Override
    public void close() {
        ours.close();
        folded.close();
        plain.close();
    }
}
