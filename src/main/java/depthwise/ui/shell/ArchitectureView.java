package depthwise.ui.shell;

import depthwise.text.Messages;
import depthwise.ui.common.SegmentedControl;
import java.util.List;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The canvas, and beside it the maps or the attributes of what is selected. */
final class ArchitectureView extends SplitPane {
    private static final double COLUMN = 380;

    ArchitectureView(Views views, Messages messages) {
        getStyleClass().add("architecture");
        SegmentedControl<Pane> panes = new SegmentedControl<>(
                List.of(Pane.values()), p -> messages.get(p.label()), p -> messages.get(p.tip()));
        panes.setId("panes");
        StackPane shown = new StackPane();
        panes.valueProperty().addListener((p, old, now) -> fill(shown, views, now));
        fill(shown, views, panes.getValue());
        VBox head = new VBox(panes);
        head.getStyleClass().add("pane-head");
        BorderPane column = new BorderPane(shown, head, null, null, null);
        column.setPrefWidth(COLUMN);
        column.setMinWidth(280);
        column.getStyleClass().add("side-column");
        views.canvas().setMinWidth(200);
        getItems().addAll(views.canvas(), column);
        setResizableWithParent(column, false);
        widthProperty().addListener((p, old, now) -> {
            if (old.doubleValue() == 0 && now.doubleValue() > 0) {
                setDividerPositions(1 - COLUMN / now.doubleValue());
            }
        });
    }

    private static void fill(StackPane shown, Views views, Pane pane) {
        Region region = pane == Pane.MAPS ? views.sideMaps() : views.inspector();
        shown.getChildren().setAll(region);
    }
}
