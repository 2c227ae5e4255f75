package depthwise.engine;

import depthwise.engine.kernel.Kernel;
import depthwise.engine.kernel.Scratch;
import depthwise.engine.kernel.Span;
import depthwise.text.Failure;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntToLongFunction;

/**
 * A fixed number of threads that compute kernels together; the one that calls is one of them. Between kernels the
 * others spin for a moment before they sleep, since waking up takes longer than most kernels do.
 */
final class Team implements AutoCloseable {
    private static final long SPIN_NANOS = 200_000;
    private static final int SPINS_PER_CLOCK = 32;

    private final List<Worker> workers = new ArrayList<>();
    private volatile Job job;
    private volatile boolean closed;
    private final Scratch scratch = Scratch.aligned();
    private final Shares shares;

    Team(int threads) {
        shares = new Shares(threads);
        for (int i = 1; i < threads; i++) {
            Worker worker = new Worker(i);
            Thread thread = new Thread(worker, "depthwise-engine-" + i);
            thread.setDaemon(true);
            worker.thread = thread;
            workers.add(worker);
            thread.start();
        }
    }

    int threads() {
        return workers.size() + 1;
    }

    /** Wakes the others if they sleep; each then looks for work for a moment. */
    void wake() {
        for (Worker worker : workers) {
            if (worker.asleep) {
                LockSupport.unpark(worker.thread);
            }
        }
    }

    /**
     * Runs all of {@code kernel}. Only one caller at a time.
     *
     * @return how long all threads together were at each part of it, in nanoseconds, until the next run
     * @throws CancellationException as soon as {@code listener} says that nobody wants the result, within a few units
     */
    IntToLongFunction run(Kernel kernel, Span[] inputs, Span output, RunListener listener) {
        scratch.begin(kernel);
        if (!kernel.worthSharing()) {
            kernel.run(inputs, output, 0, kernel.units(), scratch);
            return scratch::nanos;
        }
        Job shared = new Job(kernel, inputs, output, shares);
        job = shared;
        wake();
        shared.lead(listener, scratch);
        return shared::nanos;
    }

    /** Sends the other threads home. */
    @Override
    public void close() {
        closed = true;
        wake();
    }

    private final class Worker implements Runnable {
        private volatile boolean asleep;
        private Thread thread;
        private final int who;

        Worker(int who) {
            this.who = who;
        }

        @Override
        public void run() {
            Job seen = null;
            Scratch own = Scratch.aligned();
            while (!closed) {
                Job next = job;
                if (next == seen) {
                    rest(seen);
                    continue;
                }
                seen = next;
                help(next, own);
            }
        }

        private void help(Job next, Scratch own) {
            try {
                own.begin(next.kernel());
            } catch (Failure e) {
                // The leader takes this one's share, and has what memory there is.
                return;
            }
            next.help(who, own);
        }

        private void rest(Job seen) {
            long until = System.nanoTime() + SPIN_NANOS;
            do {
                for (int i = 0; i < SPINS_PER_CLOCK; i++) {
                    if (job != seen) {
                        return;
                    }
                    Thread.onSpinWait();
                }
            } while (System.nanoTime() < until);
            asleep = true;
            if (job == seen && !closed) {
                LockSupport.park(this);
            }
            asleep = false;
        }
    }
}
