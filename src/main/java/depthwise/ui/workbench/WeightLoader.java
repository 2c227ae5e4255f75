package depthwise.ui.workbench;

import depthwise.document.State;
import depthwise.document.Subject;
import depthwise.graph.Analysis;
import depthwise.image.Preprocessing;
import depthwise.text.Failure;
import depthwise.text.Message;
import depthwise.weights.FitReport;
import depthwise.weights.Labels;
import depthwise.weights.ModelHints;
import depthwise.weights.WeightsFile;
import depthwise.zoo.Architecture;
import depthwise.zoo.Configuration;
import depthwise.zoo.Zoo;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executor;

/** Reads a weights file and finds the network and size that it was made for. */
final class WeightLoader {
    private final Executor background;

    /** What came of it, on the background thread. */
    interface Observer {
        /** The file fits {@code subject}, which may be another size or network than what was open. */
        void loaded(WeightChoice choice, Subject subject);

        void failed(Message reason);
    }

    WeightLoader(Executor background) {
        this.background = background;
    }

    void load(Path file, Subject open, Observer observer) {
        background.execute(() -> {
            try {
                read(file, open, observer);
            } catch (Failure failure) {
                observer.failed(failure.reason());
            }
        });
    }

    private static void read(Path file, Subject open, Observer observer) {
        WeightsFile weights = WeightsFile.open(file);
        ModelHints hints = weights.hints();
        Subject subject = sized(named(open, hints), hints);
        Analysis analysis = Analysis.of(State.of(subject).graph());
        FitReport report = weights.compare(analysis.operations());
        Optional<Message> problem = report.problem();
        if (problem.isPresent()) {
            observer.failed(problem.get());
            return;
        }
        int classes = subject.configuration().classes();
        observer.loaded(
                new WeightChoice(
                        Message.of("workbench.weights.file", file.getFileName().toString()),
                        weights,
                        hints.preprocessing().flatMap(Preprocessing::parse),
                        Labels.beside(file, classes)),
                subject);
    }

    /** What the file names, if the zoo has it; spelling differs between libraries only in dashes and underscores. */
    private static Subject named(Subject open, ModelHints hints) {
        Optional<Architecture> named = hints.architecture()
                .map(name -> name.toLowerCase(Locale.ROOT).replace('_', '-'))
                .flatMap(Zoo::find);
        return named.isEmpty() || named.equals(open.architecture()) ? open : Subject.Network.of(named.get());
    }

    private static Subject sized(Subject subject, ModelHints hints) {
        Configuration size = subject.configuration();
        if (hints.classes().isPresent()) {
            size = size.withClasses(hints.classes().getAsInt());
        }
        if (hints.width().isPresent()) {
            size = size.withAlpha(hints.width().getAsDouble());
        }
        return subject.with(size.withPadding(hints.padding().orElse(size.padding())));
    }
}
