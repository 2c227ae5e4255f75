package depthwise.ui.manifold;

import depthwise.manifold.ManifoldExperiment;
import depthwise.text.Messages;
import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.css.CssMetaData;
import javafx.css.Styleable;
import javafx.css.StyleableProperty;
import javafx.css.StyleablePropertyFactory;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.event.ChartProgressEvent;
import org.jfree.chart.fx.ChartViewer;

/**
 * {@link CurveChart} in the scene: takes its colours from the style sheet, and a click in it sets n. The present n and
 * residual are a line and a dot of the scene above it, because drawing the whole chart again takes longer than a frame.
 */
final class ManifoldChart extends StackPane {
    private static final StyleablePropertyFactory<ManifoldChart> CSS =
            new StyleablePropertyFactory<>(StackPane.getClassCssMetaData());
    private static final double USUAL_TEXT = 13;

    private final StyleableProperty<Color> text = colour("-chart-text", chart -> chart.text);
    private final StyleableProperty<Color> grid = colour("-chart-grid", chart -> chart.grid);
    private final StyleableProperty<Color> residual = colour("-chart-residual", chart -> chart.residual);
    private final StyleableProperty<Color> kept = colour("-chart-kept", chart -> chart.kept);
    private final StyleableProperty<Color> theorem = colour("-chart-theorem", chart -> chart.theorem);

    private final StyleableProperty<Number> textSize = CSS.createStyleableNumberProperty(
            this, "chart-text-size", "-chart-text-size", chart -> chart.textSize, USUAL_TEXT);

    private final CurveChart chart;
    private final ChartViewer viewer;
    private final Line line = new Line();
    private final Circle dot = new Circle(5);
    private Optional<ManifoldPicture> present = Optional.empty();

    ManifoldChart(ManifoldViewModel model, Messages messages) {
        chart = new CurveChart(messages);
        viewer = new ChartViewer(chart.chart(), true);
        viewer.setId("manifold-chart");
        viewer.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        viewer.setAccessibleText(messages.get("manifold.chart.accessible"));
        viewer.getCanvas().setDomainZoomable(false);
        viewer.getCanvas().setRangeZoomable(false);
        getStyleClass().add("manifold-chart");
        setMinSize(0, 0);
        getChildren().addAll(viewer, line, dot);
        for (Node mark : List.of(line, dot)) {
            mark.setManaged(false);
            mark.setMouseTransparent(true);
        }
        line.getStyleClass().add("chart-present-line");
        dot.getStyleClass().add("chart-present-dot");
        chart.chart().addProgressListener(this::drawn);

        for (StyleableProperty<?> style : List.of(text, grid, residual, kept, theorem, textSize)) {
            ((ObservableValue<?>) style).addListener((property, before, now) -> paint());
        }
        paint();
        model.curveProperty().addListener((property, before, now) -> chart.show(now));
        chart.show(model.curveProperty().get());
        viewer.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> choose(event, model));
    }

    void show(ManifoldPicture picture) {
        present = Optional.of(picture);
        place();
    }

    private void drawn(ChartProgressEvent event) {
        if (event.getType() == ChartProgressEvent.DRAWING_FINISHED) {
            place();
        }
    }

    private void place() {
        Rectangle2D plot = plot();
        boolean known = present.isPresent() && !plot.isEmpty();
        line.setVisible(known);
        dot.setVisible(known);
        if (!known) {
            return;
        }
        double across = chart.across(present.get().experiment().n(), plot);
        line.setStartX(across);
        line.setEndX(across);
        line.setStartY(plot.getMinY());
        line.setEndY(plot.getMaxY());
        dot.setCenterX(across);
        dot.setCenterY(chart.up(present.get().output().residual(), plot));
    }

    /** Where the curves were drawn; empty before the first drawing. */
    private Rectangle2D plot() {
        ChartRenderingInfo drawn = viewer.getRenderingInfo();
        return drawn == null ? new Rectangle2D.Double() : drawn.getPlotInfo().getDataArea();
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return CSS.getCssMetaData();
    }

    private void choose(MouseEvent event, ManifoldViewModel model) {
        Rectangle2D plot = plot();
        if (!plot.contains(event.getX(), event.getY())) {
            return;
        }
        double n = chart.n(event.getX(), plot);
        model.nProperty().set((int) Math.max(
                ManifoldExperiment.FEWEST_DIMENSIONS, Math.min(ManifoldViewModel.MOST_DIMENSIONS, Math.round(n))));
    }

    private void paint() {
        int size = (int) Math.round(textSize.getValue().doubleValue());
        Font font = new Font(Font.SANS_SERIF, Font.PLAIN, size);
        // The canvas forgets its font between two drawings, but the bridge to it believes that it is still set.
        viewer.getCanvas().getGraphicsContext2D().setFont(javafx.scene.text.Font.font(font.getFamily(), size));
        chart.paint(new CurveChart.Inks(awt(text), awt(grid), awt(residual), awt(kept), awt(theorem)), font);
    }

    private StyleableProperty<Color> colour(String name, Function<ManifoldChart, StyleableProperty<Color>> property) {
        return CSS.createStyleableColorProperty(this, name.substring(1), name, property, Color.GRAY);
    }

    private static java.awt.Color awt(StyleableProperty<Color> colour) {
        Color value = colour.getValue();
        return new java.awt.Color(
                (float) value.getRed(), (float) value.getGreen(), (float) value.getBlue(), (float) value.getOpacity());
    }
}
