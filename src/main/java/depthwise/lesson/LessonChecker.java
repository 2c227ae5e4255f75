package depthwise.lesson;

import depthwise.document.State;
import depthwise.document.Subject;
import depthwise.graph.Analysis;
import depthwise.graph.NodeReport;
import depthwise.text.Failure;
import depthwise.text.Message;
import depthwise.zoo.Zoo;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Follows a lesson as the program would and lists what would not work: architectures that do not exist, nodes that are
 * not there, sizes that cannot be built, pictures that are missing.
 */
public final class LessonChecker {
    private final Set<String> pictures;

    /** A checker that knows the sample pictures by their files' names without endings. */
    public LessonChecker(Set<String> pictures) {
        this.pictures = Set.copyOf(pictures);
    }

    public List<LessonProblem> check(Lesson lesson) {
        List<LessonProblem> problems = new ArrayList<>();
        Optional<Subject> open = Optional.empty();
        for (Step step : lesson.steps()) {
            for (Step.Placed placed : step.actions()) {
                try {
                    open = follow(placed.action(), open);
                } catch (Failure failure) {
                    problems.add(new LessonProblem(lesson.name(), placed.line(), failure.reason()));
                }
            }
        }
        return problems;
    }

    private Optional<Subject> follow(Action action, Optional<Subject> open) {
        if (action instanceof Action.Open what) {
            return Optional.of(Zoo.find(what.architecture())
                    .map(Subject.Network::of)
                    .orElseThrow(() -> Failure.of("lesson.problem.architecture", what.architecture())));
        }
        if (action instanceof Action.Width width) {
            Subject subject = required(open);
            return Optional.of(built(subject.with(subject.configuration().withAlpha(width.alpha()))));
        }
        if (action instanceof Action.Resolution resolution) {
            Subject subject = required(open);
            return Optional.of(built(subject.with(resolution.in(subject.configuration()))));
        }
        if (action instanceof Action.Select select) {
            requireNode(required(open), select.path());
        } else if (action instanceof Action.Expand expand) {
            requireBlock(required(open), expand.path());
        } else if (action instanceof Action.Show show && !pictures.contains(show.picture())) {
            throw Failure.of("lesson.problem.picture", show.picture());
        }
        return open;
    }

    private static Subject required(Optional<Subject> open) {
        return open.orElseThrow(() -> Failure.of("lesson.problem.nothingOpen"));
    }

    private static Subject built(Subject subject) {
        Analysis analysis = Analysis.of(State.of(subject).graph());
        if (!analysis.isRunnable()) {
            Message reason = analysis.problems().get(0).reason();
            throw Failure.of("lesson.problem.cannotRun", reason);
        }
        return subject;
    }

    private static void requireBlock(Subject subject, String path) {
        if (requireNode(subject, path).body().isEmpty()) {
            throw Failure.of("lesson.problem.noBlock", path);
        }
    }

    private static NodeReport requireNode(Subject subject, String path) {
        return Analysis.of(subject.base())
                .report(path)
                .orElseThrow(() -> Failure.of("lesson.problem.node", path, subject.title()));
    }
}
