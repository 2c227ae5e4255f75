package depthwise.engine;

import depthwise.engine.kernel.Kernel;
import depthwise.engine.kernel.Scratch;
import depthwise.engine.kernel.Span;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLongArray;

/**
 * One kernel run that several threads share: each takes pieces until none is left, or nobody wants the result any more.
 * Whether that is so is looked at every few units, by the thread that leads; the others hear of it from the job.
 */
final class Job {
    private static final int LEADER = 0;
    private static final int SPINS_BEFORE_YIELD = 1 << 14;
    private static final RunListener NOBODY = RunListener.none();

    private final Kernel kernel;
    private final Span[] inputs;
    private final Span output;
    private final int grain;
    private final Shares shares;
    private final Shares.Deal deal;
    /** By part of the kernel: the nanoseconds that all threads have spent on it. */
    private final AtomicLongArray spent;

    private final AtomicInteger finished = new AtomicInteger();
    private volatile Throwable failure;
    private volatile boolean cancelled;

    /** A run of {@code kernel}, dealt out; {@code shares} belong to it until it is through. */
    Job(Kernel kernel, Span[] inputs, Span output, Shares shares) {
        this.kernel = kernel;
        this.inputs = inputs;
        this.output = output;
        this.grain = kernel.grain();
        this.shares = shares;
        this.spent = new AtomicLongArray(kernel.parts());
        this.deal = shares.deal(kernel);
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
        work(LEADER, listener, scratch);
        await(listener);
    }

    /** How long all threads together were at the part {@code part} of the kernel, in nanoseconds. */
    long nanos(int part) {
        return spent.get(part);
    }

    /** Takes pieces until none is left, as thread {@code who}, beginning with its own. */
    void help(int who, Scratch scratch) {
        work(who, NOBODY, scratch);
    }

    private void work(int who, RunListener listener, Scratch scratch) {
        int done = 0;
        for (int i = 0; i < shares.threads(); i++) {
            done += takeAll((who + i) % shares.threads(), listener, scratch);
        }
        for (int part = 0; part < spent.length(); part++) {
            spent.addAndGet(part, scratch.nanos(part));
        }
        finished.addAndGet(done);
    }

    private int takeAll(int share, RunListener listener, Scratch scratch) {
        int end = shares.end(share, deal);
        int done = 0;
        for (int from = shares.take(share, deal); from != Shares.NONE; from = shares.take(share, deal)) {
            int to = Math.min(end, from + deal.piece());
            try {
                run(listener, from, to, scratch);
            } catch (RuntimeException | Error e) {
                failure = e;
            }
            done += to - from;
        }
        return done;
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
        for (int spins = 0; finished.get() < deal.units(); spins++) {
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
