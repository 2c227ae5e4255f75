package depthwise.ui.manifold;

import java.util.Optional;
import java.util.function.IntConsumer;
import javafx.beans.binding.DoubleExpression;
import javafx.beans.property.DoubleProperty;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A curve panel with its title above and one line about it below. Style class {@code curve-tile}. */
final class CurveTile extends VBox {
    private final Label title = new Label();
    private final Label caption = new Label();
    private final Region below;
    private final CurvePanel panel;

    /** A tile whose line below is words. */
    CurveTile(String id, IntConsumer marker) {
        this(id, marker, Optional.empty());
    }

    /** A tile with something else than words below, if {@code below} is there. */
    CurveTile(String id, IntConsumer marker, Optional<Region> below) {
        this.below = below.orElse(caption);
        panel = new CurvePanel(marker);
        panel.setId(id);
        getStyleClass().add("curve-tile");
        title.getStyleClass().add("curve-title");
        caption.getStyleClass().add("curve-caption");
        caption.maxWidthProperty().bind(panel.sideProperty());
        getChildren().addAll(title, panel, this.below);
    }

    DoubleProperty sideProperty() {
        return panel.sideProperty();
    }

    /** What title and caption take of the tile's height. */
    DoubleExpression wordsHeight() {
        return title.heightProperty()
                .add(below.heightProperty())
                .add(spacingProperty().multiply(2));
    }

    CurvePanel panel() {
        return panel;
    }

    /** Shows {@code drawing}; title and caption together are what a screen reader says. */
    void show(CurveDrawing drawing, String titleWords, String captionWords) {
        title.setText(titleWords);
        caption.setText(captionWords);
        panel.setAccessibleText(titleWords + ", " + captionWords);
        panel.show(drawing);
    }

    void mark(int index) {
        panel.mark(index);
    }
}
