package depthwise.ui.shell;

import javafx.scene.control.SplitPane;
import javafx.scene.layout.Region;

/** The canvas, and beside it the inspector of what is selected. */
final class ArchitectureView extends SplitPane {
    private static final double COLUMN = 380;

    ArchitectureView(Views views) {
        getStyleClass().add("architecture");
        Region column = views.inspector();
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
}
