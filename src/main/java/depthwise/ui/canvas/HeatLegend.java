package depthwise.ui.canvas;

import javafx.geometry.Pos;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** The scale that the cards are filled with, from nothing to the most. */
final class HeatLegend extends HBox {
    private static final int WIDTH = 96;
    private static final int HEIGHT = 10;

    private final Canvas scale = new Canvas(WIDTH, HEIGHT);
    private final Label most = new Label();

    HeatLegend() {
        getStyleClass().add("heat-legend");
        setId("canvas-legend");
        setAlignment(Pos.CENTER_RIGHT);
        Label least = new Label("0");
        least.getStyleClass().add("dw-caption");
        most.getStyleClass().add("dw-caption");
        most.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(least, scale, most);
        managedProperty().bind(visibleProperty());
        setVisible(false);
    }

    void show(Heat heat, Ink ink) {
        setVisible(heat.isOn() && !heat.values().isEmpty());
        most.setText(heat.overlay().write(heat.most()));
        GraphicsContext g = scale.getGraphicsContext2D();
        for (int x = 0; x < WIDTH; x++) {
            g.setFill(ink.heat(x / (WIDTH - 1.0)));
            g.fillRect(x, 0, 1, HEIGHT);
        }
    }
}
