package depthwise.ui.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import depthwise.document.Document;
import depthwise.document.Subject;
import depthwise.engine.Engine;
import depthwise.lesson.Lesson;
import depthwise.lesson.LessonFolder;
import depthwise.lesson.LessonParser;
import depthwise.manifold.ManifoldExperiment;
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
            chart memory
            ```

            ## Four

            ```do
            open v3EfficientHead
            fit
            inspect cost
            manifold 5
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
                public void clear() {
                    asked.add("clear");
                }

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

                @Override
                public void fit() {
                    asked.add("fit");
                }

                @Override
                public void inspect(String page) {
                    asked.add("inspect " + page);
                }

                @Override
                public void chart(String quantity) {
                    asked.add("chart " + quantity);
                }

                @Override
                public void lab(ManifoldExperiment experiment) {
                    asked.add("n " + experiment.n());
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
        assertThat(asked).containsExactly("clear", "select features.3", "go architecture");
    }

    @Test
    void movesAlongAndStaysInside() {
        model.start(lesson);
        model.move(-1);
        assertThat(step()).isZero();
        asked.clear();
        model.move(1);
        assertThat(model.placeProperty().get().orElseThrow().here().title()).isEqualTo("Two");
        assertThat(asked)
                .containsExactly(
                        "clear",
                        "select features.3",
                        "go architecture",
                        "expand features.3",
                        "select features.3.block.0",
                        "show zone-plate");
        asked.clear();
        model.move(1);
        assertThat(asked).endsWith("show zone-plate", "go cost", "chart memory");
        asked.clear();
        model.move(1);
        assertThat(workbench.stateProperty().get().subject())
                .isEqualTo(Subject.find("v3EfficientHead").orElseThrow());
        assertThat(asked).containsExactly("show zone-plate", "clear", "fit", "inspect cost", "n 5");
        assertThat(model.placeProperty().get().orElseThrow().isLast()).isTrue();
        asked.clear();
        model.move(1);
        assertThat(step()).isEqualTo(3);
        assertThat(asked).isEmpty();
        model.move(-1);
        assertThat(step()).isEqualTo(2);
        assertThat(workbench.architecture().orElseThrow().key()).isEqualTo("mobilenet-v3-small");
        assertThat(workbench.configuration().alpha()).isEqualTo(0.5);
        assertThat(asked).startsWith("clear", "select features.3").endsWith("go cost", "chart memory");
    }

    @Test
    void againBringsBackWhoHasWanderedOff() {
        model.start(lesson);
        workbench.resize(c -> c.withAlpha(1));
        asked.clear();
        model.again();
        assertThat(workbench.configuration().alpha()).isEqualTo(0.5);
        assertThat(asked).containsExactly("clear", "select features.3", "go architecture");
    }

    @Test
    void whatIsOpenAsTheLessonWantsItIsNotOpenedAgain() {
        LessonParser.Result plain = new LessonParser().parse("two.md", "# T\n## S\n```do\nopen mobilenet-v2\n```\nx");
        model.start(plain.lesson().orElseThrow());
        assertThat(workbench.undoLabel()).isEmpty();

        workbench.edit("features.4", "stride", 1);
        model.again();
        assertThat(workbench.stateProperty().get().edits()).isEmpty();
        assertThat(workbench.undoLabel()).isPresent();
    }

    @Test
    void leavingKeepsTheNetwork() {
        model.start(lesson);
        asked.clear();
        model.leave();
        assertThat(model.placeProperty().get()).isEmpty();
        assertThat(asked).containsExactly("fit");
        assertThat(workbench.architecture().orElseThrow().key()).isEqualTo("mobilenet-v3-small");
        asked.clear();
        model.move(1);
        model.again();
        assertThat(asked).isEmpty();
    }
}
