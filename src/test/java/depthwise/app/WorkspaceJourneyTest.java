package depthwise.app;

import static org.assertj.core.api.Assertions.assertThat;

import depthwise.document.Subject;
import depthwise.lesson.Lesson;
import depthwise.ui.canvas.CanvasView;
import depthwise.ui.common.Motion;
import depthwise.ui.common.Theme;
import depthwise.ui.lesson.LessonReader;
import depthwise.ui.shell.ShellModel;
import depthwise.ui.shell.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;

/** Turning from workspace to workspace, in light and dark, with the keyboard alone, and along a lesson. */
@Journey
class WorkspaceJourneyTest {
    private static final List<KeyCode> DIGITS =
            List.of(KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.DIGIT4, KeyCode.DIGIT5);

    private static Node middle(OpenWindow window) {
        return window.find("#workspace", Pane.class).getChildren().get(0);
    }

    @Test
    void digitsTurnToEveryWorkspace(OpenWindow window) {
        window.clickOnCard("features.3");
        for (Workspace workspace : Workspace.values()) {
            Node before = middle(window);
            window.robot().push(KeyCode.CONTROL, DIGITS.get(workspace.ordinal()));
            assertThat(window.shell().workspaceProperty().get()).isEqualTo(workspace);
            assertThat(middle(window) == before).isEqualTo(workspace == Workspace.ARCHITECTURE);
            Region shown = (Region) middle(window);
            assertThat(shown.getHeight()).as(workspace.name()).isGreaterThan(500);
            window.photograph("workspace-" + workspace.name().toLowerCase(Locale.ROOT));
        }
    }

    @Test
    void keysGoToWhatIsShown(OpenWindow window) {
        for (KeyCode digit : DIGITS.subList(1, DIGITS.size())) {
            window.robot().push(KeyCode.CONTROL, digit);
            Node focused = window.stage().getScene().getFocusOwner();
            while (focused != null && focused != middle(window)) {
                focused = focused.getParent();
            }
            assertThat(focused).as("after Ctrl+" + digit).isNotNull();
            window.robot().push(KeyCode.CONTROL, KeyCode.DIGIT1);
            assertThat(window.stage().getScene().getFocusOwner()).isInstanceOf(CanvasView.class);
        }
        String first = window.workbench().selectionProperty().get();
        window.robot().push(KeyCode.RIGHT);
        assertThat(window.workbench().selectionProperty().get()).isNotEqualTo(first);

        window.robot().clickOn("#architecture").push(KeyCode.DOWN).push(KeyCode.ENTER);
        window.settle();
        assertThat(window.stage().getScene().getFocusOwner())
                .as("after choosing")
                .isInstanceOf(CanvasView.class);
    }

    @Test
    void themeAndPresenterModeToggle(OpenWindow window) {
        window.robot().push(KeyCode.CONTROL, KeyCode.T);
        assertThat(window.shell().themeProperty().get()).isEqualTo(Theme.DARK);
        assertThat(window.stage().getScene().getUserAgentStylesheet()).contains("dark");
        window.robot().push(KeyCode.CONTROL, KeyCode.T);
        assertThat(window.stage().getScene().getUserAgentStylesheet()).contains("light");

        Region strip = window.find(".picture-strip", Region.class);
        window.robot().push(KeyCode.F11);
        window.settle();
        assertThat(strip.isVisible()).isFalse();
        assertThat(window.stage().isFullScreen()).isTrue();
        assertThat(window.stage().getScene().getRoot().getStyleClass()).contains("presenter");
        assertThat(window.wiring().canvas().typeProperty().get()).isEqualTo(1.75);
        Region answer = window.find("#answer", Region.class);
        assertThat(answer.isVisible()).isTrue();
        String picture = window.workbench().pictureProperty().get().name();
        window.robot().push(KeyCode.CONTROL, KeyCode.RIGHT);
        window.settle();
        String next = window.workbench().pictureProperty().get().name();
        assertThat(next).isNotEqualTo(picture);
        assertThat(window.all("#answer .label", Label.class))
                .extracting(Label::getText)
                .anySatisfy(words -> assertThat(words).isEqualTo(next))
                .anySatisfy(words -> assertThat(words).contains("class ", "%"));
        window.photograph("presenter");
        window.robot().push(KeyCode.F11);
        window.settle();
        assertThat(strip.isVisible()).isTrue();
        assertThat(window.stage().isFullScreen()).isFalse();
        assertThat(window.stage().getScene().getRoot().getStyleClass()).doesNotContain("presenter");
    }

    @Test
    void everythingJumpsOnRequest(OpenWindow window) {
        Region inspector = window.find(".inspector", Region.class);
        for (boolean isReduced : new boolean[] {false, true}) {
            window.robot().clickOn("#reduced-motion");
            assertThat(window.wiring().canvas().reducedMotionProperty().get()).isEqualTo(isReduced);
            assertThat(Motion.isReducedAround(inspector)).isEqualTo(isReduced);
        }
    }

    @Test
    void theNextStartIsAsThisOneWasLeft(OpenWindow window) {
        window.robot().push(KeyCode.CONTROL, KeyCode.T);
        assertThat(SettingsFile.find().read()).isEqualTo(new Settings(Theme.DARK, true));
        assertThat(nextStart(window).themeProperty().get()).isEqualTo(Theme.DARK);
        assertThat(nextStart(window).reducedMotionProperty().get()).isTrue();

        window.robot().clickOn("#reduced-motion").push(KeyCode.CONTROL, KeyCode.T);
        assertThat(nextStart(window).themeProperty().get()).isEqualTo(Theme.LIGHT);
        assertThat(nextStart(window).reducedMotionProperty().get()).isFalse();
    }

    private static ShellModel nextStart(OpenWindow window) {
        ShellModel next = new ShellModel(window.workbench(), window.shell().library(), Runnable::run, Runnable::run);
        DepthwiseApp.remember(next, SettingsFile.find());
        return next;
    }

    @Test
    void aChoiceThatCannotBeKeptIsToldAndHoldsForNow(OpenWindow window) throws IOException {
        Path blocked = Files.createTempFile("depthwise", "").resolve("settings.properties");
        ShellModel model = new ShellModel(window.workbench(), window.shell().library(), Runnable::run, Runnable::run);
        window.onViews(() -> {
            DepthwiseApp.remember(model, new SettingsFile(blocked));
            model.themeProperty().set(Theme.DARK);
            assertThat(model.themeProperty().get()).isEqualTo(Theme.DARK);
        });
        assertThat(window.news()).contains(blocked.toString(), "cannot be written");
    }

    @Test
    void theNetworkIsSearchedFromWhereverOneIs(OpenWindow window) {
        window.robot().push(KeyCode.CONTROL, KeyCode.DIGIT3);
        window.robot().push(KeyCode.CONTROL, KeyCode.F);
        assertThat(window.shell().workspaceProperty().get()).isEqualTo(Workspace.ARCHITECTURE);
        TextField field = window.find("#canvas-search", TextField.class);
        assertThat(field.isFocused()).isTrue();
        window.robot().write("features.7").push(KeyCode.ENTER).push(KeyCode.ESCAPE);
        assertThat(field.getParent().isVisible()).isFalse();
        assertThat(window.workbench().selectionProperty().get()).isEqualTo("features.7");

        window.robot().clickOn(".labelled .text-field").push(KeyCode.CONTROL, KeyCode.F);
        assertThat(field.isFocused()).as("also from a field").isTrue();
        window.robot().push(KeyCode.ESCAPE);
    }

    @Test
    void theSheetOfKeysComesAndGoes(OpenWindow window) {
        Region sheet = window.find("#shortcuts", Region.class);
        assertThat(sheet.isVisible()).isFalse();
        window.robot().push(KeyCode.F1);
        assertThat(sheet.isVisible()).isTrue();
        window.photograph("shortcuts");
        window.robot().push(KeyCode.ESCAPE);
        assertThat(sheet.isVisible()).isFalse();
        window.robot().write("?");
        assertThat(sheet.isVisible()).isTrue();
        window.robot().clickOn(sheet);
        assertThat(sheet.isVisible()).isFalse();
    }

    @Test
    void theWheelTurnsTheShelf(OpenWindow window) {
        ScrollPane shelf = window.find(".shelf-scroll", ScrollPane.class);
        window.onViews(() -> shelf.setHvalue(0.5));
        double up = 40;
        window.onViews(() -> turnWheel(shelf, up));
        double left = shelf.getHvalue();
        assertThat(left).isLessThan(0.5);
        window.onViews(() -> turnWheel(shelf, -up));
        assertThat(shelf.getHvalue()).isGreaterThan(left);
    }

    /** Not by the robot, whose up is another toolkit's down. */
    private static void turnWheel(Node over, double deltaY) {
        over.fireEvent(new ScrollEvent(
                ScrollEvent.SCROLL,
                0,
                0,
                0,
                0,
                false,
                false,
                false,
                false,
                false,
                false,
                0,
                deltaY,
                0,
                deltaY,
                ScrollEvent.HorizontalTextScrollUnits.NONE,
                0,
                ScrollEvent.VerticalTextScrollUnits.NONE,
                0,
                0,
                null));
    }

    @Test
    void aLessonLeadsThroughTheProgram(OpenWindow window) {
        LessonReader reader = window.find(".lesson-reader", LessonReader.class);
        assertThat(reader.isVisible()).isFalse();
        window.robot().push(KeyCode.CONTROL, KeyCode.DIGIT5);
        Lesson lesson = window.wiring().lessonModel().lessons().get(2);
        Button start = window.all(".lesson-card .button", Button.class).stream()
                .filter(button -> button.getAccessibleText().endsWith(lesson.title()))
                .findFirst()
                .orElseThrow();
        window.robot().clickOn(start);
        window.settle();

        assertThat(reader.isVisible()).isTrue();
        assertThat(window.workbench().architecture().orElseThrow().key()).isEqualTo("mobilenet-v3-large");
        assertThat(window.workbench().pictureProperty().get().name()).isEqualTo("traffic light");
        assertThat(window.shell().workspaceProperty().get()).isEqualTo(Workspace.ARCHITECTURE);
        assertThat(window.workbench().selectionProperty().get()).isEqualTo("features.4");
        assertThat(window.canvas().boundsOf("features.4.block.2")).isPresent();
        window.photograph("lesson-first");

        Button back = button(reader, "Back");
        assertThat(back.isDisabled()).isTrue();
        window.robot().clickOn(button(reader, "Next"));
        window.settle();
        assertThat(window.workbench().selectionProperty().get()).isEqualTo("features.4.block.2");
        assertThat(window.canvas().boundsOf("features.4.block.2.fc1")).isPresent();
        assertThat(window.all(".lesson-foot .label", Label.class))
                .extracting(Label::getText)
                .contains("2 of " + lesson.steps().size());
        window.robot().clickOn(back);
        window.settle();
        assertThat(window.workbench().selectionProperty().get()).isEqualTo("features.4");

        for (int step = 1; step < lesson.steps().size(); step++) {
            window.robot().clickOn(button(reader, "Next"));
            window.settle();
        }
        assertThat(window.workbench().stateProperty().get().subject())
                .isEqualTo(Subject.find("v3EfficientHead").orElseThrow());
        assertThat(window.canvas().boundsOf("block.avgpool")).isPresent();
        window.photograph("lesson-last");
        window.robot().clickOn(button(reader, "Finish"));
        window.settle();
        assertThat(reader.isVisible()).isFalse();
        Bounds canvas = window.canvas().getLayoutBounds();
        for (String path : List.of("input", "block", "output")) {
            assertThat(window.canvas().boundsOf(path).filter(canvas::contains))
                    .as(path)
                    .isPresent();
        }
    }

    private static Button button(LessonReader reader, String words) {
        return reader.lookupAll(".lesson-foot .button").stream()
                .map(Button.class::cast)
                .filter(button -> words.equals(button.getText()))
                .findFirst()
                .orElseThrow();
    }
}
