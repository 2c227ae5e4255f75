package depthwise.ui.cost;

import static org.assertj.core.api.Assertions.assertThat;

import depthwise.text.Messages;
import depthwise.ui.Journeys;
import depthwise.ui.common.Theme;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A learner finds the dearest layer. */
@Tag("ui")
@ExtendWith(ApplicationExtension.class)
class CostJourneyTest {
    private final Journeys journeys = new Journeys("mobilenet-v1");
    private CostModel model;
    private CostView view;

    @Start
    void open(Stage stage) {
        model = CostModel.of(journeys.workbench());
        view = new CostView(model, Messages.english());
        Journeys.show(stage, view, 1366, 620, Theme.LIGHT);
    }

    @AfterEach
    void close() {
        journeys.close();
    }

    private String selected() {
        return journeys.workbench().selectionProperty().get();
    }

    @Test
    void aClickOnAColumnSelectsItsLayerInTheTable(FxRobot robot) {
        robot.clickOn("#cost-chart");
        assertThat(selected()).startsWith("stage");
        TableView<OperationRow> table = robot.lookup("#operation-table").queryTableView();
        assertThat(table.getSelectionModel().getSelectedItem().path()).startsWith(selected() + ".");
        robot.push(KeyCode.RIGHT);
        journeys.save(view, "cost");
        Journeys.onViews(() -> Theme.DARK.apply(view.getScene()));
        journeys.save(view, "cost-dark");
    }

    @Test
    void aRowSelectsItsOperationEverywhere(FxRobot robot) {
        TableView<OperationRow> table = robot.lookup("#operation-table").queryTableView();
        robot.interact(() -> table.getSelectionModel().select(3));
        assertThat(selected()).isEqualTo(table.getItems().get(3).path());
    }

    @Test
    void arrowKeysChooseWhatBarsAreAsLongAs(FxRobot robot) {
        robot.clickOn("Multiply-adds");
        robot.push(KeyCode.RIGHT);
        assertThat(model.quantityProperty().get()).isEqualTo(Quantity.PARAMETERS);
        robot.clickOn("Parameters");
        assertThat(model.quantityProperty().get()).as("pressed once more").isEqualTo(Quantity.PARAMETERS);
    }

    @Test
    void whatThingsCostIsSeenInLittleRoomToo(FxRobot robot) {
        TableView<OperationRow> table = robot.lookup("#operation-table").queryTableView();
        List<String> all = visibleColumns(table);
        assertThat(all).hasSize(7);
        robot.interact(() -> view.getScene().getWindow().setWidth(1030));
        assertThat(visibleColumns(table))
                .hasSize(5)
                .contains("MACs", "Parameters")
                .doesNotContain("Output");
        double right = table.getVisibleLeafColumns().stream()
                .mapToDouble(TableColumn::getWidth)
                .sum();
        assertThat(right).isLessThanOrEqualTo(table.getWidth());
        journeys.save(view, "cost-narrow");
        robot.interact(() -> view.getScene().getWindow().setWidth(1366));
        assertThat(visibleColumns(table)).isEqualTo(all);
    }

    private static List<String> visibleColumns(TableView<?> table) {
        return table.getVisibleLeafColumns().stream().map(TableColumn::getText).toList();
    }

    @Test
    void aResetPutsTheTableBackInOrder(FxRobot robot) {
        TableView<OperationRow> table = robot.lookup("#operation-table").queryTableView();
        List<OperationRow> ordered = List.copyOf(table.getItems());
        robot.interact(() -> {
            table.getSortOrder().add(table.getColumns().get(4));
            model.quantityProperty().set(Quantity.MEMORY);
        });
        assertThat(List.copyOf(table.getItems())).isNotEqualTo(ordered);
        robot.interact(model::reset);
        assertThat(List.copyOf(table.getItems())).isEqualTo(ordered);
        assertThat(model.quantityProperty().get()).isEqualTo(Quantity.MACS);
    }

    @Test
    void copiesTheTable(FxRobot robot) {
        TableView<OperationRow> table = robot.lookup("#operation-table").queryTableView();
        robot.interact(table::requestFocus);
        robot.push(KeyCode.CONTROL, KeyCode.C);
        robot.interact(() -> assertThat(Clipboard.getSystemClipboard().getString())
                .startsWith("path,type,output,parameters,macs,bytes,milliseconds\r\n"));
        assertThat(robot.lookup("#cost-copied").query().isVisible()).isTrue();
    }

    @Test
    void aBarSaysWhatItStandsFor(FxRobot robot) {
        Label told = robot.lookup("#cost-told").queryAs(Label.class);
        assertThat(told.isVisible()).isFalse();
        robot.moveTo("#cost-chart");
        assertThat(told.isVisible()).isTrue();
        assertThat(told.getText()).contains("stage").endsWith("%)");
        robot.clickOn("#cost-chart").push(KeyCode.RIGHT);
        assertThat(told.getText()).contains(selected());
    }

    @Test
    void timesAppearAfterARun(FxRobot robot) {
        robot.clickOn("Time");
        Node hint = robot.lookup((Label label) -> label.getText().startsWith("No times yet: "))
                .query();
        assertThat(hint.isVisible()).isTrue();
        journeys.run();
        Journeys.await(() -> journeys.workbench().timedProperty().get() != null);
        assertThat(hint.isVisible()).isFalse();
        journeys.save(view, "cost-time");
    }

    /** V1 needs the most where 64 channels come out of 32, here at 48×48: 884 736 bytes, in graph and engine. */
    @Test
    void thePeakOfTheRunStandsBelowTheForetoldOne(FxRobot robot) {
        assertThat(robot.lookup("#peak-of-run").queryAs(Label.class).getText()).isEqualTo("–");
        journeys.run();
        Label peak = robot.lookup("#peak-of-run").queryAs(Label.class);
        assertThat(peak.getText()).isEqualTo("885\u00A0kB");
        assertThat(peak.getTooltip().getText()).isEqualTo("884,736\u00A0B");
    }

    @Test
    void theTotalsAreLaidOutAgainOnlyForOtherFigures(FxRobot robot) {
        journeys.run();
        Label peak = robot.lookup("#peak-of-run").queryAs(Label.class);
        Journeys.await(() -> journeys.workbench().timedProperty().get() != null);
        robot.interact(() -> model.quantityProperty().set(Quantity.TIME));
        assertThat(robot.lookup("#peak-of-run").queryAs(Label.class)).isSameAs(peak);

        robot.interact(() -> journeys.workbench().resize(c -> c.withAlpha(0.5)));
        assertThat(robot.lookup("#peak-of-run").queryAs(Label.class)).isNotSameAs(peak);
    }

    @Test
    void aProblemLeavesASentenceInsteadOfTotals(FxRobot robot) {
        Journeys.onViews(() -> journeys.workbench().edit("stage1.1.3", "groups", 7));
        assertThat(robot.lookup((Label l) -> l.getText().startsWith("The graph has a problem"))
                        .queryAll())
                .hasSize(1);
        journeys.save(view, "cost-problem");
    }
}
