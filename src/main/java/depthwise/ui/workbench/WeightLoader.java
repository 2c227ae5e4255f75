package depthwise.ui.workbench;

import depthwise.document.State;
import depthwise.document.Subject;
import depthwise.graph.Analysis;
import depthwise.text.Failure;
import depthwise.text.Message;
import depthwise.weights.FitReport;
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

    void load(Path file, State open, Observer observer) {
        background.execute(() -> {
            try {
                read(file, open, observer);
            } catch (Failure failure) {
                observer.failed(failure.reason());
            }
        });
    }

    private static void read(Path file, State open, Observer observer) {
        WeightsFile weights = WeightsFile.open(file);
        ModelHints hints = weights.hints();
        State wanted = wanted(open, hints);
        Optional<Message> problem = problem(weights, wanted);
        if (problem.isPresent()) {
            observer.failed(problem.get());
            return;
        }
        Subject subject = wanted.subject();
        observer.loaded(WeightChoice.stored(weights, subject), subject);
    }

    /** Why the file cannot be used on the network as it would stand, edits and all. */
    private static Optional<Message> problem(WeightsFile weights, State wanted) {
        FitReport report = weights.compare(Analysis.of(wanted.graph()).operations());
        if (report.fits() || wanted.edits().isEmpty()) {
            return report.problem();
        }
        FitReport unedited =
                weights.compare(Analysis.of(wanted.subject().base()).operations());
        return unedited.fits()
                ? Optional.of(Message.of(
                        "workbench.problem.edited",
                        report.file(),
                        wanted.subject().title(),
                        report.mismatches().get(0).said()))
                : report.problem();
    }

    /** What would be open with this file: another network without the edits, or the same, edited, in its size. */
    private static State wanted(State open, ModelHints hints) {
        Subject subject = open.subject();
        Subject named = named(subject, hints);
        Subject sized = sized(named, hints);
        if (!named.equals(subject)) {
            return State.of(sized);
        }
        return sized.equals(subject) ? open : open.resized(sized);
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
