package depthwise.ui.manifold;

import java.util.function.IntConsumer;
import javafx.beans.binding.DoubleExpression;
import javafx.beans.property.DoubleProperty;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A curve panel with its title above and one line below. Style class {@code curve-tile}. */
final class CurveTile extends VBox {
    private final Label title = new Label();
    private final CurvePanel panel;
    private final Region below;

    CurveTile(String id, IntConsumer marker, Region below) {
        this.below = below;
        panel = new CurvePanel(marker);
        panel.setId(id);
        getStyleClass().add("curve-tile");
        title.getStyleClass().add("curve-title");
        getChildren().addAll(title, panel, below);
    }

    DoubleProperty sideProperty() {
        return panel.sideProperty();
    }

    /** What title and the line below take of the tile's height. */
    DoubleExpression wordsHeight() {
        return title.heightProperty()
                .add(below.heightProperty())
                .add(spacingProperty().multiply(2));
    }

    CurvePanel panel() {
        return panel;
    }

    /** Shows {@code drawing} under {@code words}. */
    void show(CurveDrawing drawing, String words) {
        title.setText(words);
        panel.setAccessibleText(words);
        panel.show(drawing);
    }

    void mark(int index) {
        panel.mark(index);
    }
}
