package depthwise.ui.workbench;

import depthwise.engine.Engine;
import depthwise.engine.Plan;
import depthwise.engine.RunListener;
import depthwise.engine.Times;
import depthwise.engine.Trace;
import depthwise.graph.Analysis;
import depthwise.tensor.Tensor;
import depthwise.text.Failure;
import depthwise.text.Message;
import depthwise.weights.WeightSource;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;

/** Runs networks on a background thread; a newer request cancels the older one. */
final class Runner {
    private static final double COLD_MILLIS = 100;

    private final Engine engine;
    private final Executor background;
    private final AtomicLong newest = new AtomicLong();
    private Plan plan;
    private WeightSource planSource;

    /** What a run tells, on the background thread. */
    interface Observer {
        void progress(double share);

        /** It is done; its times come along where they can be trusted at once. */
        void done(Run run);

        /** The times of a run of the same request, such as can be trusted, where they did not come along. */
        void timed(Times times);

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
            Optional<Times> trusted =
                    Optional.of(trace.times()).filter(times -> isWarm && times.totalMilliseconds() <= COLD_MILLIS);
            deliver(() -> observer.done(new Run(trace, trusted)), ticket);
            if (trusted.isEmpty()) {
                TimedRuns again = new TimedRuns(engine, background, ready, input);
                engine.warmed()
                        .thenRun(() ->
                                again.start(silent(ticket), times -> deliver(() -> observer.timed(times), ticket)));
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
