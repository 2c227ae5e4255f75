package depthwise.ui.lesson;

import depthwise.document.Subject;
import depthwise.lesson.Action;
import depthwise.lesson.Lesson;
import depthwise.lesson.LessonFolder;
import depthwise.lesson.LessonProblem;
import depthwise.lesson.Step;
import depthwise.ui.workbench.Workbench;
import depthwise.zoo.Zoo;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Which lesson is open at which step; coming to a step does what it says. */
public final class LessonModel {
    private final LessonFolder.Contents contents;
    private final Workbench workbench;
    private final Stagehand stagehand;
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

    public void leave() {
        place.set(Optional.empty());
    }

    private void goTo(Place there) {
        place.set(Optional.of(there));
        perform(there);
    }

    private void perform(Place there) {
        there.here().actions().forEach(placed -> perform(placed.action()));
    }

    private void perform(Action action) {
        if (action instanceof Action.Open open) {
            Zoo.find(open.architecture()).ifPresent(a -> workbench.open(Subject.Network.of(a)));
        } else if (action instanceof Action.Width width) {
            workbench.resize(c -> c.withAlpha(width.alpha()));
        } else if (action instanceof Action.Resolution resolution) {
            workbench.resize(resolution::in);
        } else if (action instanceof Action.Select select) {
            stagehand.select(select.path());
        } else if (action instanceof Action.Expand expand) {
            stagehand.expand(expand.path());
        } else if (action instanceof Action.Show show) {
            stagehand.show(show.picture());
        } else if (action instanceof Action.Go go) {
            stagehand.go(go.workspace());
        }
    }
}
