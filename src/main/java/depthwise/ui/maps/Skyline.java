package depthwise.ui.maps;

import depthwise.image.ValueScale;
import depthwise.ui.common.Palette;
import depthwise.ui.common.Theme;
import javafx.beans.value.ObservableValue;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;

/** A vector as one bar for each number; where there are more numbers than pixels, the extremes under each pixel. */
final class Skyline extends Region {
    private static final double HEIGHT = 72;

    private final Canvas canvas = new Canvas();
    private final ObservableValue<Theme> theme = Theme.around(this);
    private float[] values = {};

    Skyline() {
        getStyleClass().add("skyline");
        setMinHeight(HEIGHT);
        setPrefHeight(HEIGHT);
        getChildren().add(canvas);
        theme.addListener((p, before, now) -> requestLayout());
    }

    /** @param numbers not modified */
    void show(float[] numbers) {
        values = numbers;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        canvas.setWidth(getWidth());
        canvas.setHeight(HEIGHT);
        GraphicsContext pen = canvas.getGraphicsContext2D();
        pen.clearRect(0, 0, getWidth(), HEIGHT);
        if (values.length == 0 || getWidth() < 1) {
            return;
        }
        ValueScale scale = ValueScale.of(values, 0, values.length).join(new ValueScale(0, 0));
        Palette palette = theme.getValue().palette();
        double zero = y(scale, 0);
        pen.setFill(palette.line());
        pen.fillRect(0, zero, getWidth(), 1);
        pen.setFill(palette.accent());
        int bars = (int) Math.min(values.length, Math.floor(getWidth()));
        double step = getWidth() / bars;
        for (int bar = 0; bar < bars; bar++) {
            int from = (int) ((long) bar * values.length / bars);
            int to = (int) Math.max(from + 1, (long) (bar + 1) * values.length / bars);
            ValueScale span = ValueScale.of(values, from, to - from).join(new ValueScale(0, 0));
            double high = y(scale, span.max());
            double low = y(scale, span.min());
            pen.fillRect(bar * step, high, Math.max(1, step - (step > 4 ? 1 : 0)), Math.max(0.5, low - high));
        }
    }

    private static double y(ValueScale scale, double value) {
        return HEIGHT - 1 - scale.position(value) * (HEIGHT - 2);
    }
}
