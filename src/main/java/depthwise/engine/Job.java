package depthwise.engine;

import depthwise.engine.kernel.Kernel;
import depthwise.engine.kernel.Span;
import java.util.concurrent.atomic.AtomicInteger;

/** One kernel run that several threads share: each takes the next piece until none is left. */
final class Job {
    private static final int SPINS_BEFORE_YIELD = 1 << 14;

    private final Kernel kernel;
    private final Span[] inputs;
    private final Span output;
    private final int piece;
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicInteger finished = new AtomicInteger();
    private volatile Throwable failure;

    Job(Kernel kernel, Span[] inputs, Span output, int piece) {
        this.kernel = kernel;
        this.inputs = inputs;
        this.output = output;
        this.piece = piece;
    }

    int scratch() {
        return kernel.scratch();
    }

    /** Takes pieces until none is left. */
    void work(float[] scratch) {
        int units = kernel.units();
        for (int from = next.getAndAdd(piece); from < units; from = next.getAndAdd(piece)) {
            int to = Math.min(units, from + piece);
            try {
                kernel.run(inputs, output, from, to, scratch);
            } catch (RuntimeException | Error e) {
                failure = e;
            }
            finished.addAndGet(to - from);
        }
    }

    /** Waits until every piece is through, and throws what a thread threw. */
    void await() {
        for (int spins = 0; finished.get() < kernel.units(); spins++) {
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
    }
}
