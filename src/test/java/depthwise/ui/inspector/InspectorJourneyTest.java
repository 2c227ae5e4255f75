package depthwise.ui.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import depthwise.op.Attributes;
import depthwise.text.Messages;
import depthwise.ui.Journeys;
import depthwise.ui.common.Theme;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A learner edits a block in the inspector and reads what it costs. */
@Tag("ui")
@ExtendWith(ApplicationExtension.class)
class InspectorJourneyTest {
    private final Journeys journeys = new Journeys("mobilenet-v2");
    private InspectorView view;

    @Start
    void open(Stage stage) {
        InspectorModel model = new InspectorModel(
                journeys.workbench().analysisProperty(),
                journeys.workbench().selectionProperty(),
                journeys.workbench().runProperty(),
                edit -> journeys.workbench().edit(edit),
                journeys.drawing(),
                Platform::runLater);
        view = new InspectorView(model, Messages.english(), new Label());
        Journeys.show(stage, view, 352, 700, Theme.LIGHT);
    }

    @AfterEach
    void close() {
        journeys.close();
    }

    private void turnTo(InspectorView.Page page) {
        Journeys.onViews(() -> {
            journeys.workbench().selectionProperty().set("features.3");
            view.pageProperty().set(page);
        });
    }

    private TextField field(FxRobot robot, String attribute) {
        return robot.lookup("#attribute-" + attribute + " .text-field").query();
    }

    private Object value(String attribute) {
        return Attributes.value(
                journeys.workbench()
                        .analysis()
                        .report("features.3")
                        .orElseThrow()
                        .node()
                        .operation(),
                attribute);
    }

    @Test
    void saysWhatToDoWhileNothingIsSelected(FxRobot robot) {
        Journeys.onViews(() -> journeys.workbench().selectionProperty().set(""));
        Label sentence = robot.lookup(".empty-state .label").query();
        assertThat(sentence.getParent().isVisible()).isTrue();
        assertThat(sentence.getText()).startsWith("Select a block");
        journeys.save(view, "inspector-empty");
    }

    @Test
    void typingEditsTheGraph(FxRobot robot) {
        turnTo(InspectorView.Page.ATTRIBUTES);
        robot.interact(() -> {
            field(robot, "kernel").requestFocus();
            field(robot, "kernel").setText("5");
        });
        robot.push(KeyCode.ENTER);
        assertThat(value("kernel")).isEqualTo(5);
        robot.push(KeyCode.UP);
        assertThat(value("kernel")).isEqualTo(6);
        assertThat(field(robot, "kernel").getText()).isEqualTo("6");
        Journeys.onViews(() -> journeys.workbench().undo());
        assertThat(field(robot, "kernel").getText()).as("after undo").isEqualTo("3");
    }

    @Test
    void whatIsWrongIsSaidBesideTheField(FxRobot robot) {
        turnTo(InspectorView.Page.ATTRIBUTES);
        robot.interact(() -> {
            field(robot, "stride").requestFocus();
            field(robot, "stride").setText("99");
        });
        Label sentence = robot.lookup(".attribute-form .inline-error .label")
                .match((Node n) -> n.getParent().isVisible())
                .query();
        assertThat(sentence.getText()).isEqualTo("Stride must be between 1 and 16, not 99.");
        assertThat(value("stride")).isEqualTo(1);
        journeys.save(view, "inspector-wrong");
        robot.push(KeyCode.ESCAPE);
        assertThat(field(robot, "stride").getText()).isEqualTo("1");
    }

    @Test
    void escapeTakesBackWhatWasJustTyped(FxRobot robot) {
        turnTo(InspectorView.Page.ATTRIBUTES);
        robot.interact(() -> {
            field(robot, "stride").requestFocus();
            field(robot, "stride").setText("2");
        });
        robot.push(KeyCode.ESCAPE);
        assertThat(field(robot, "stride").getText()).isEqualTo("1");
        assertThat(value("stride")).isEqualTo(1);
    }

    @Test
    void draggingTheLabelDragsTheNumberAndIsOneUndo(FxRobot robot) {
        turnTo(InspectorView.Page.ATTRIBUTES);
        Bounds label = robot.lookup("#label-outChannels")
                .query()
                .localToScreen(robot.lookup("#label-outChannels").query().getBoundsInLocal());
        robot.drag(label.getMinX() + 10, label.getCenterY()).moveTo(label.getMinX() + 30, label.getCenterY());
        robot.moveTo(label.getMinX() + 80, label.getCenterY()).drop();
        assertThat((Integer) value("outChannels")).isGreaterThan(24);
        Journeys.onViews(() -> journeys.workbench().undo());
        assertThat(value("outChannels")).isEqualTo(24);
    }

    @Test
    void theFormulaCardFollowsTheEdit(FxRobot robot) {
        turnTo(InspectorView.Page.COST);
        assertThat(less(robot)).isEqualTo("6.5× less");
        Journeys.onViews(() -> journeys.workbench().edit("features.3", "kernel", 5));
        assertThat(less(robot)).as("1/24 + 1/25").isEqualTo("12× less");
        journeys.run();
        journeys.save(view, "inspector-cost");
        Journeys.onViews(() -> Theme.DARK.apply(view.getScene()));
        journeys.save(view, "inspector-cost-dark");
    }

    private static String less(FxRobot robot) {
        return ((Label) robot.lookup(".pair-card > .verdict > .dw-lead").query()).getText();
    }

    @Test
    void aProblemIsToldInTheHeader(FxRobot robot) {
        turnTo(InspectorView.Page.ATTRIBUTES);
        Journeys.onViews(() -> journeys.workbench().edit("features.3.conv.2", "groups", 7));
        Label sentence = robot.lookup(".inspector-header .inline-error .label").query();
        assertThat(sentence.getText()).contains("7 groups do not divide");
        journeys.save(view, "inspector-problem");
    }
}
