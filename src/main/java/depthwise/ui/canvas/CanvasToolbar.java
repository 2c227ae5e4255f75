package depthwise.ui.canvas;

import depthwise.text.Messages;
import depthwise.ui.common.IconButton;
import depthwise.ui.common.SegmentedControl;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Separator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The strip below the picture: zoom, direction, opening and closing, search, and what the cards are filled with. */
final class CanvasToolbar extends HBox {
    private final HeatLegend legend = new HeatLegend();

    CanvasToolbar(CanvasView view, CanvasModel model, Messages messages) {
        getStyleClass().add("canvas-toolbar");
        setAlignment(Pos.CENTER_LEFT);
        SegmentedControl<Overlay> overlays = new SegmentedControl<>(
                List.of(Overlay.values()),
                o -> messages.get(o.messageKey()),
                o -> messages.get(o.messageKey() + ".tip"));
        overlays.setId("canvas-overlays");
        overlays.valueProperty().bindBidirectional(model.overlayProperty());
        Region space = new Region();
        setHgrow(space, Priority.ALWAYS);
        getChildren()
                .addAll(
                        button(Feather.MAXIMIZE, "fit", messages, view::fit),
                        button(Feather.MINUS, "zoomOut", messages, () -> view.zoomBy(1 / 1.25)),
                        button(Feather.PLUS, "zoomIn", messages, () -> view.zoomBy(1.25)),
                        new Separator(Orientation.VERTICAL),
                        direction(model, messages),
                        button(Feather.MAXIMIZE_2, "openAll", messages, view::openAll),
                        button(Feather.MINIMIZE_2, "closeAll", messages, view::closeAll),
                        button(Feather.SEARCH, "search", messages, view::search),
                        space,
                        legend,
                        overlays);
    }

    private static IconButton button(Ikon icon, String key, Messages messages, Runnable action) {
        IconButton button = new IconButton(icon, messages.get("canvas." + key), action);
        button.setId("canvas-" + key);
        return button;
    }

    private static Node direction(CanvasModel model, Messages messages) {
        IconButton button = button(Feather.ARROW_DOWN, "direction", messages, () -> model.directionProperty()
                .set(model.directionProperty().get().other()));
        model.directionProperty().addListener((p, before, now) -> button.setGraphic(icon(now)));
        button.setGraphic(icon(model.directionProperty().get()));
        return button;
    }

    /** Where the button would turn the picture. */
    private static Node icon(Direction now) {
        return new FontIcon(now == Direction.RIGHT ? Feather.ARROW_DOWN : Feather.ARROW_RIGHT);
    }

    void show(Heat heat, Ink ink) {
        legend.show(heat, ink);
    }
}
