package depthwise.ui.lesson;

import depthwise.document.State;
import depthwise.document.Subject;
import depthwise.lesson.Lesson;
import depthwise.lesson.LessonFolder;
import depthwise.lesson.LessonProblem;
import depthwise.lesson.Performer;
import depthwise.lesson.Stage;
import depthwise.lesson.Step;
import depthwise.ui.workbench.Workbench;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * Which lesson is open at which step. Coming to a step does what it and those before it say, so that everything is as
 * the step speaks of it, whatever was clicked before.
 */
public final class LessonModel {
    private final LessonFolder.Contents contents;
    private final Workbench workbench;
    private final Stagehand stagehand;
    private final Performer hands = new Hands();
    private final ReadOnlyObjectWrapper<Optional<Place>> place = new ReadOnlyObjectWrapper<>(Optional.empty());

    /**
     * Where a person is in a lesson.
     *
     * @param step from 0
     */
    public record Place(Lesson lesson, int step) {
        public Step here() {
            return lesson.steps().get(step);
        }

        public boolean isLast() {
            return step == lesson.steps().size() - 1;
        }
    }

    public LessonModel(LessonFolder.Contents contents, Workbench workbench, Stagehand stagehand) {
        this.contents = contents;
        this.workbench = workbench;
        this.stagehand = stagehand;
    }

    public List<Lesson> lessons() {
        return contents.lessons();
    }

    /** What is wrong with lesson files that could not be read. */
    public List<LessonProblem> problems() {
        return contents.problems();
    }

    /** Where a person is; empty outside lessons. */
    public ReadOnlyObjectProperty<Optional<Place>> placeProperty() {
        return place.getReadOnlyProperty();
    }

    public void start(Lesson lesson) {
        goTo(new Place(lesson, 0));
    }

    /** Goes {@code steps} on, or back where negative; stays inside the lesson. */
    public void move(int steps) {
        place.get().ifPresent(now -> {
            int there = now.step() + steps;
            if (there >= 0 && there < now.lesson().steps().size()) {
                goTo(new Place(now.lesson(), there));
            }
        });
    }

    /** Does again what the step says, for a person who has wandered off. */
    public void again() {
        place.get().ifPresent(this::perform);
    }

    /** Closes the lesson; what it opened stays, seen as a whole. */
    public void leave() {
        place.set(Optional.empty());
        stagehand.fit();
    }

    private void goTo(Place there) {
        place.set(Optional.of(there));
        perform(there);
    }

    private void perform(Place there) {
        there.lesson().stage(there.step()).forEach(action -> action.perform(hands));
    }

    /** Does what concerns the session, and leaves the rest to the stagehand. */
    private final class Hands implements Performer {
        @Override
        public void open(String key) {
            Subject.find(key).filter(this::isOther).ifPresent(workbench::open);
            stagehand.clear();
        }

        /** What is open already and as it was keeps its weights, and no time is lost on another run. */
        private boolean isOther(Subject subject) {
            State now = workbench.stateProperty().get();
            return !now.subject().equals(subject) || !now.edits().isEmpty();
        }

        @Override
        public void width(double alpha) {
            workbench.resize(size -> size.withAlpha(alpha));
        }

        @Override
        public void resolution(int height, int width) {
            workbench.resize(size -> size.withResolution(height, width));
        }

        @Override
        public Stage stage() {
            return stagehand;
        }
    }
}
