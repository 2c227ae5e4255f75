package depthwise.ui.workbench;

import depthwise.engine.Engine;
import depthwise.engine.Plan;
import depthwise.engine.RunListener;
import depthwise.engine.Trace;
import depthwise.graph.Analysis;
import depthwise.tensor.Tensor;
import depthwise.text.Failure;
import depthwise.text.Message;
import depthwise.weights.WeightSource;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;

/** Runs networks on a background thread; a newer request cancels the older one. */
final class Runner {
    private static final double COLD_MILLIS = 100;
    private static final double PATIENCE_MILLIS = 10_000;

    /** Times have settled when so many runs in a row were not faster than those before by {@link #FASTER}. */
    private static final int SETTLED = 4;

    private static final double FASTER = 0.9;

    private final Engine engine;
    private final Executor background;
    private final AtomicLong newest = new AtomicLong();
    private Plan plan;
    private WeightSource planSource;

    /** What a run tells, on the background thread. */
    interface Observer {
        void progress(double share);

        void done(Trace trace);

        /** A run of the same request whose times can be trusted; perhaps closed. */
        void timed(Trace trace);

        void failed(Message reason);
    }

    Runner(Engine engine, Executor background) {
        this.engine = engine;
        this.background = background;
    }

    /** Asks for a run; whatever was running stops. */
    void start(RunRequest request, Observer observer) {
        long ticket = newest.incrementAndGet();
        background.execute(() -> {
            if (ticket == newest.get()) {
                run(request, ticket, observer);
            }
        });
    }

    /** Stops whatever is running. */
    void cancel() {
        newest.incrementAndGet();
    }

    private void run(RunRequest request, long ticket, Observer observer) {
        try {
            Plan ready = plan(request.analysis(), request.source());
            Tensor input = request.input();
            boolean isWarm = engine.isWarm();
            Trace trace = engine.run(ready, input, listener(ticket, observer));
            deliver(() -> observer.done(trace), ticket);
            if (isWarm && trace.totalMilliseconds() <= COLD_MILLIS) {
                deliver(() -> observer.timed(trace), ticket);
            } else {
                engine.warmed().thenRun(() -> background.execute(() -> time(ready, input, ticket, observer)));
            }
        } catch (CancellationException stopped) {
            // A newer run is on its way, or the person said stop.
            return;
        } catch (Failure failure) {
            fail(failure.reason(), ticket, observer);
        } catch (OutOfMemoryError full) {
            fail(Message.of("workbench.problem.memory"), ticket, observer);
        } catch (RuntimeException broken) {
            // The progress line must end, and the crash handler keeps the details.
            fail(Message.of("workbench.problem.run", broken.toString()), ticket, observer);
            throw broken;
        }
    }

    /**
     * Runs again for the times alone: while the JVM still warms up, or meets a network for the first time, they would
     * teach the wrong thing, by a factor of a hundred. Nobody waits for this: a newer run stops it. Without times the
     * maps are as good, so nothing is said where there is no room to run again.
     */
    private void time(Plan ready, Tensor input, long ticket, Observer observer) {
        try {
            Trace fastest = fastest(ready, input, ticket);
            deliver(() -> observer.timed(fastest), ticket);
        } catch (CancellationException | Failure | OutOfMemoryError untimed) {
            return;
        }
    }

    private Trace fastest(Plan ready, Tensor input, long ticket) {
        Trace best = engine.run(ready, input, silent(ticket));
        double spent = best.totalMilliseconds();
        int even = 0;
        while (even < SETTLED && spent < PATIENCE_MILLIS) {
            best.close(); // its numbers are those of the run before; its times stay
            Trace again = engine.run(ready, input, silent(ticket));
            spent += again.totalMilliseconds();
            even = again.totalMilliseconds() < FASTER * best.totalMilliseconds() ? 0 : even + 1;
            if (again.totalMilliseconds() < best.totalMilliseconds()) {
                best = again;
            } else {
                again.close();
            }
        }
        best.close();
        return best;
    }

    private void fail(Message reason, long ticket, Observer observer) {
        if (ticket == newest.get()) {
            observer.failed(reason);
        }
    }

    private void deliver(Runnable news, long ticket) {
        if (ticket == newest.get()) {
            news.run();
        }
    }

    /** Only the picture changed: the plan still holds. */
    @SuppressWarnings("ReferenceEquality") // each edit makes an analysis of its own; comparing contents would be slow
    private Plan plan(Analysis analysis, WeightSource source) {
        if (plan == null || plan.analysis() != analysis || planSource != source) {
            plan = null;
            plan = engine.compile(analysis, source.fit(analysis.operations()));
            planSource = source;
        }
        return plan;
    }

    private RunListener silent(long ticket) {
        return new RunListener() {
            @Override
            public boolean cancelled() {
                return ticket != newest.get();
            }
        };
    }

    private RunListener listener(long ticket, Observer observer) {
        return new RunListener() {
            @Override
            public void progress(int done, int total) {
                observer.progress((double) done / total);
            }

            @Override
            public boolean cancelled() {
                return ticket != newest.get();
            }
        };
    }
}
