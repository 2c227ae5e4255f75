package depthwise.ui.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import depthwise.document.Document;
import depthwise.document.Subject;
import depthwise.engine.Engine;
import depthwise.lesson.Lesson;
import depthwise.lesson.LessonFolder;
import depthwise.lesson.LessonParser;
import depthwise.ui.workbench.Workbench;
import depthwise.zoo.Zoo;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LessonModelTest {
    private static final String TEXT = """
            # T

            ## One

            ```do
            open mobilenet-v3-small
            width 0.5
            resolution 96x128
            select features.3
            go architecture
            ```

            ## Two

            ```do
            expand features.3
            select features.3.block.0
            picture zone-plate
            ```

            ## Three

            ```do
            go cost
            ```
            """;

    private final Engine engine = new Engine(1);
    private final Workbench workbench = new Workbench(
            new Document(Subject.Network.of(Zoo.find("mobilenet-v2").orElseThrow())),
            engine,
            Runnable::run,
            Runnable::run);
    private final List<String> asked = new ArrayList<>();
    private final LessonParser.Result parsed = new LessonParser().parse("one.md", TEXT);
    private final Lesson lesson = parsed.lesson().orElseThrow();
    private final LessonModel model =
            new LessonModel(new LessonFolder.Contents(List.of(lesson), parsed.problems()), workbench, new Stagehand() {
                @Override
                public void select(String path) {
                    asked.add("select " + path);
                }

                @Override
                public void expand(String path) {
                    asked.add("expand " + path);
                }

                @Override
                public void show(String picture) {
                    asked.add("show " + picture);
                }

                @Override
                public void go(String workspace) {
                    asked.add("go " + workspace);
                }
            });

    @AfterEach
    void close() {
        engine.close();
    }

    private int step() {
        return model.placeProperty().get().orElseThrow().step();
    }

    @Test
    void startingDoesWhatTheFirstStepSays() {
        assertThat(model.placeProperty().get()).isEmpty();
        model.start(lesson);

        assertThat(step()).isZero();
        assertThat(workbench.architecture().orElseThrow().key()).isEqualTo("mobilenet-v3-small");
        assertThat(workbench.configuration().alpha()).isEqualTo(0.5);
        assertThat(workbench.configuration().height()).isEqualTo(96);
        assertThat(workbench.configuration().width()).isEqualTo(128);
        assertThat(asked).containsExactly("select features.3", "go architecture");
    }

    @Test
    void movesAlongAndStaysInside() {
        model.start(lesson);
        model.move(-1);
        assertThat(step()).isZero();
        asked.clear();
        model.move(1);
        assertThat(model.placeProperty().get().orElseThrow().here().title()).isEqualTo("Two");
        assertThat(asked).containsExactly("expand features.3", "select features.3.block.0", "show zone-plate");
        model.move(1);
        assertThat(model.placeProperty().get().orElseThrow().isLast()).isTrue();
        asked.clear();
        model.move(1);
        assertThat(step()).isEqualTo(2);
        assertThat(asked).isEmpty();
        model.move(-1);
        assertThat(step()).isEqualTo(1);
    }

    @Test
    void againBringsBackWhoHasWanderedOff() {
        model.start(lesson);
        workbench.resize(c -> c.withAlpha(1));
        asked.clear();
        model.again();
        assertThat(workbench.configuration().alpha()).isEqualTo(0.5);
        assertThat(asked).containsExactly("select features.3", "go architecture");
    }

    @Test
    void leavingKeepsTheNetwork() {
        model.start(lesson);
        model.leave();
        assertThat(model.placeProperty().get()).isEmpty();
        assertThat(workbench.architecture().orElseThrow().key()).isEqualTo("mobilenet-v3-small");
        asked.clear();
        model.move(1);
        model.again();
        assertThat(asked).isEmpty();
    }
}
