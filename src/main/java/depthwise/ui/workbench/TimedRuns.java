package depthwise.ui.workbench;

import depthwise.engine.Engine;
import depthwise.engine.Plan;
import depthwise.engine.RunListener;
import depthwise.engine.Times;
import depthwise.engine.Trace;
import depthwise.tensor.Tensor;
import depthwise.text.Failure;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;

/**
 * Runs a network again for the times alone, until they have settled: while the JVM still warms up, or meets a network
 * for the first time, they would teach the wrong thing, by a factor of a hundred. One run at a time: between two it
 * queues up again, so that nothing else on the background thread waits for all of them. Without times the maps are as
 * good, so nothing is said where there is no room to run again.
 */
final class TimedRuns {
    private static final double PATIENCE_MILLIS = 10_000;

    /** Times have settled when so many runs in a row were not faster than those before by {@link #FASTER}. */
    private static final int SETTLED = 4;

    private static final double FASTER = 0.9;

    private final Engine engine;
    private final Executor background;
    private final Plan plan;
    private final Tensor input;
    private Times fastest;
    private double spentMillis;
    private int even;

    TimedRuns(Engine engine, Executor background, Plan plan, Tensor input) {
        this.engine = engine;
        this.background = background;
        this.plan = plan;
        this.input = input;
    }

    /**
     * Begins, and goes on until {@code listener} says that nobody wants the times any more.
     *
     * @param settled hears of the fastest run, on the background thread
     */
    void start(RunListener listener, Consumer<Times> settled) {
        background.execute(() -> step(listener, settled));
    }

    private void step(RunListener listener, Consumer<Times> settled) {
        try (Trace run = engine.run(plan, input, listener)) {
            count(run.times());
        } catch (CancellationException | Failure | OutOfMemoryError untimed) {
            return;
        }
        if (even == SETTLED || spentMillis >= PATIENCE_MILLIS) {
            settled.accept(fastest);
            return;
        }
        try {
            start(listener, settled);
        } catch (RejectedExecutionException closing) {
            return;
        }
    }

    private void count(Times run) {
        double millis = run.totalMilliseconds();
        spentMillis += millis;
        even = fastest == null || millis < FASTER * fastest.totalMilliseconds() ? 0 : even + 1;
        if (fastest == null || millis < fastest.totalMilliseconds()) {
            fastest = run;
        }
    }
}
