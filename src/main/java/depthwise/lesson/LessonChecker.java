package depthwise.lesson;

import depthwise.document.State;
import depthwise.document.Subject;
import depthwise.graph.Analysis;
import depthwise.graph.NodeReport;
import depthwise.manifold.ManifoldExperiment;
import depthwise.text.Failure;
import depthwise.text.Message;
import depthwise.zoo.Configuration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

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
        Follower follower = new Follower();
        for (Step step : lesson.steps()) {
            for (Step.Placed placed : step.actions()) {
                try {
                    placed.action().perform(follower);
                } catch (Failure failure) {
                    problems.add(new LessonProblem(lesson.name(), placed.line(), failure.reason()));
                }
            }
        }
        return problems;
    }

    /** Knows what would be open, and fails at what would not work. */
    private final class Follower implements Performer, Stage {
        private Optional<Subject> open = Optional.empty();

        @Override
        public void open(String key) {
            open = Optional.of(Subject.find(key).orElseThrow(() -> Failure.of("lesson.problem.architecture", key)));
        }

        @Override
        public void width(double alpha) {
            resize(size -> size.withAlpha(alpha));
        }

        @Override
        public void resolution(int height, int width) {
            resize(size -> size.withResolution(height, width));
        }

        @Override
        public Stage stage() {
            return this;
        }

        private void resize(UnaryOperator<Configuration> change) {
            Subject subject = opened();
            open = Optional.of(built(subject.with(change.apply(subject.configuration()))));
        }

        @Override
        public void select(String path) {
            requireNode(opened(), path);
        }

        @Override
        public void expand(String path) {
            if (requireNode(opened(), path).body().isEmpty()) {
                throw Failure.of("lesson.problem.noBlock", path);
            }
        }

        @Override
        public void show(String picture) {
            if (!pictures.contains(picture)) {
                throw Failure.of("lesson.problem.picture", picture);
            }
        }

        @Override
        public void fit() {
            opened();
        }

        // What follows was read, so there is such a thing, and nothing else can go wrong.

        @Override
        public void go(String workspace) {}

        @Override
        public void inspect(String page) {}

        @Override
        public void chart(String quantity) {}

        @Override
        public void lab(ManifoldExperiment experiment) {}

        private Subject opened() {
            return open.orElseThrow(() -> Failure.of("lesson.problem.nothingOpen"));
        }
    }

    private static Subject built(Subject subject) {
        Analysis analysis = Analysis.of(State.of(subject).graph());
        if (!analysis.isRunnable()) {
            Message reason = analysis.problems().get(0).reason();
            throw Failure.of("lesson.problem.cannotRun", reason);
        }
        return subject;
    }

    private static NodeReport requireNode(Subject subject, String path) {
        return Analysis.of(subject.base())
                .report(path)
                .orElseThrow(() -> Failure.of("lesson.problem.node", path, subject.title()));
    }
}
