package depthwise.engine;

import depthwise.engine.kernel.Kernel;
import depthwise.engine.kernel.Scratch;
import depthwise.engine.kernel.Span;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * One kernel run that several threads share: each takes the next piece until none is left, or nobody wants the result
 * any more. Whether that is so is looked at every few units, by the thread that leads; the others hear of it from the
 * job.
 */
final class Job {
    private static final int SPINS_BEFORE_YIELD = 1 << 14;
    private static final RunListener NOBODY = RunListener.none();

    private final Kernel kernel;
    private final Span[] inputs;
    private final Span output;
    private final int units;
    private final int grain;
    private final int piece;
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicInteger finished = new AtomicInteger();
    private volatile Throwable failure;
    private volatile boolean cancelled;

    Job(Kernel kernel, Span[] inputs, Span output, int piece) {
        this.kernel = kernel;
        this.inputs = inputs;
        this.output = output;
        this.units = kernel.units();
        this.grain = kernel.grain();
        this.piece = piece;
    }

    Kernel kernel() {
        return kernel;
    }

    /**
     * Takes part until everything is through.
     *
     * @throws CancellationException when {@code listener} says that nobody wants the result; no thread is at work then
     */
    void lead(RunListener listener, Scratch scratch) {
        work(listener, scratch);
        await(listener);
    }

    /** Takes pieces until none is left. */
    void help(Scratch scratch) {
        work(NOBODY, scratch);
    }

    private void work(RunListener listener, Scratch scratch) {
        for (int from = next.getAndAdd(piece); from < units; from = next.getAndAdd(piece)) {
            int to = Math.min(units, from + piece);
            try {
                run(listener, from, to, scratch);
            } catch (RuntimeException | Error e) {
                failure = e;
            }
            finished.addAndGet(to - from);
        }
    }

    private void run(RunListener listener, int from, int to, Scratch scratch) {
        for (int unit = from; unit < to && !isCancelled(listener); ) {
            int end = Math.min(to, (unit / grain + 1) * grain);
            kernel.run(inputs, output, unit, end, scratch);
            unit = end;
        }
    }

    private boolean isCancelled(RunListener listener) {
        if (!cancelled && listener.cancelled()) {
            cancelled = true;
        }
        return cancelled;
    }

    /** Waits until every piece is through, and throws what a thread threw. */
    private void await(RunListener listener) {
        for (int spins = 0; finished.get() < units; spins++) {
            isCancelled(listener);
            if (spins < SPINS_BEFORE_YIELD) {
                Thread.onSpinWait();
            } else {
                Thread.yield();
            }
        }
        if (failure instanceof Error error) {
            throw error;
        }
        if (failure instanceof RuntimeException exception) {
            throw exception;
        }
        if (cancelled) {
            throw new CancellationException();
        }
    }
}
