package depthwise.ui.workbench;

import depthwise.engine.Engine;
import depthwise.engine.Prediction;
import depthwise.engine.Times;
import depthwise.engine.Trace;
import depthwise.graph.Analysis;
import depthwise.image.Preprocessing;
import depthwise.text.Message;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * The newest run of what is open and what came of it. Of a run that another one has replaced, or that was stopped,
 * nothing is published, however late its news arrives. Belongs to the thread of the views.
 */
final class Runs {
    private static final int LIKELIEST = 5;

    private final Runner runner;
    private final Executor views;
    private final Consumer<Message> failed;
    private final ReadOnlyObjectWrapper<Run> run = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Trace> trace = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Times> timed = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Message> absence = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<Prediction>> predictions = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper();
    private RunRequest asked;

    /**
     * @param background where networks run, one at a time
     * @param failed hears why a run could not be made
     */
    Runs(Engine engine, Executor background, Executor views, Consumer<Message> failed) {
        this.runner = new Runner(engine, background);
        this.views = views;
        this.failed = failed;
        trace.bind(run.map(Run::trace));
        timed.bind(run.map(finished -> finished.times().orElse(null)));
    }

    ReadOnlyObjectProperty<Run> runProperty() {
        return run.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Trace> traceProperty() {
        return trace.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Times> timedProperty() {
        return timed.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Message> absenceProperty() {
        return absence.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<List<Prediction>> predictionsProperty() {
        return predictions.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty runningProperty() {
        return running.getReadOnlyProperty();
    }

    ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /** Runs what is open on {@code picture}, which may be null; where it cannot run, says why there is no trace. */
    void start(Analysis analysis, OpenPicture picture, WeightChoice weights, Preprocessing preprocessing) {
        Optional<Message> hindrance = hindrance(analysis, picture);
        if (hindrance.isPresent()) {
            stop();
            withdraw(hindrance.get());
            return;
        }
        running.set(true);
        progress.set(0);
        asked = new RunRequest(analysis, weights.source(), picture.picture(), preprocessing);
        runner.start(asked, new Reporter(asked, weights));
    }

    /** Why what is open cannot be run on the picture. */
    private static Optional<Message> hindrance(Analysis analysis, OpenPicture picture) {
        if (picture == null) {
            return Optional.of(Message.of("workbench.absence.picture"));
        }
        if (!analysis.problems().isEmpty()) {
            Message reason = analysis.problems().get(0).reason();
            return Optional.of(Message.of("workbench.absence.problem", reason));
        }
        if (!analysis.isRunnable()) {
            return Optional.of(Message.of("workbench.absence.output"));
        }
        return Optional.empty();
    }

    /** Stops the run. What it was to replace is not of what is open, and goes. */
    void cancel() {
        boolean wasRunning = running.get();
        stop();
        if (wasRunning) {
            withdraw(Message.of("workbench.absence.stopped"));
        }
    }

    private void stop() {
        asked = null;
        runner.cancel();
        running.set(false);
    }

    /** Takes back what an earlier run said: results beside a network that did not make them would be believed. */
    void withdraw(Message reason) {
        absence.set(reason);
        predictions.set(List.of());
        run.set(null);
    }

    /** Brings the news of one request to the thread of the views, where it counts only while it is the newest. */
    private final class Reporter implements Runner.Observer {
        private final RunRequest request;
        private final WeightChoice weights;

        Reporter(RunRequest request, WeightChoice weights) {
            this.request = request;
            this.weights = weights;
        }

        @SuppressWarnings("ReferenceEquality") // the same may be asked for again: each time is a request of its own
        private void report(Runnable news) {
            views.execute(() -> {
                if (request == asked) {
                    news.run();
                }
            });
        }

        @Override
        public void progress(double share) {
            report(() -> progress.set(share));
        }

        @Override
        public void done(Run finished) {
            List<Prediction> top = Prediction.top(finished.trace().output(), LIKELIEST, weights.labels());
            report(() -> {
                running.set(false);
                predictions.set(top);
                absence.set(null);
                run.set(finished);
            });
        }

        @Override
        public void timed(Times times) {
            report(() -> run.set(run.get().timed(times)));
        }

        @Override
        public void failed(Message reason) {
            report(() -> {
                running.set(false);
                withdraw(reason);
                failed.accept(reason);
            });
        }
    }
}
