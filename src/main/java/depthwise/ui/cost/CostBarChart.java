package depthwise.ui.cost;

import depthwise.text.Messages;
import depthwise.text.Numbers;
import depthwise.ui.common.Palette;
import depthwise.ui.common.Theme;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.geom.Rectangle2D;
import java.text.FieldPosition;
import java.text.NumberFormat;
import java.text.ParsePosition;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.Axis;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.CategoryLabelPosition;
import org.jfree.chart.axis.CategoryLabelPositions;
import org.jfree.chart.axis.CategoryLabelWidthType;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.fx.ChartCanvas;
import org.jfree.chart.fx.interaction.ChartMouseEventFX;
import org.jfree.chart.fx.interaction.ChartMouseListenerFX;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.text.TextBlockAnchor;
import org.jfree.chart.ui.RectangleAnchor;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.category.DefaultCategoryDataset;

/**
 * A bar for each layer, in the order in which they run, in the colour of its category. A click selects the layer; the
 * arrow keys go from bar to bar.
 */
final class CostBarChart extends Region {
    /** More bars than this leave no room for names; the tooltip has them. */
    private static final int NAMED = 60;

    /** What the scale of amounts takes from the width. */
    private static final double SCALE = 60;

    /** How much of the room from bar to bar the library gives to a name. */
    private static final double BREADTH = 0.85;

    /** As the library's own upright names, but they may take all the height that they need. */
    private static final CategoryLabelPositions UPRIGHT = CategoryLabelPositions.replaceBottomPosition(
            CategoryLabelPositions.UP_90,
            new CategoryLabelPosition(
                    RectangleAnchor.TOP,
                    TextBlockAnchor.CENTER_RIGHT,
                    TextAnchor.CENTER_RIGHT,
                    -Math.PI / 2,
                    CategoryLabelWidthType.RANGE,
                    0.9f));

    private final CostModel model;
    private final Messages messages;
    private final CostChartRenderer renderer;
    private final CategoryAxis layers = new CategoryAxis();
    private final NumberAxis amounts = new NumberAxis();
    private final DefaultCategoryDataset data = new DefaultCategoryDataset();
    private final JFreeChart chart;
    private final ChartCanvas canvas;
    /** Never seen: it only knows how large letters are now. */
    private final Label measure = new Label();

    /** What the bar stands for that is pointed at, or that the arrow keys have come to. */
    private final Label told = new Label();

    private List<CostBar> bars = List.of();

    private final ObservableValue<Theme> theme = Theme.around(this);

    CostBarChart(CostModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        this.renderer = new CostChartRenderer();
        CategoryPlot plot = new CategoryPlot(data, layers, amounts, renderer);
        plot.setInsets(new RectangleInsets(8, 4, 4, 8));
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setOutlineVisible(false);
        layers.setLowerMargin(0.005);
        layers.setUpperMargin(0.005);
        layers.setMaximumCategoryLabelLines(1);
        chart = new JFreeChart(null, null, plot, false);
        chart.setPadding(RectangleInsets.ZERO_INSETS);
        canvas = new ChartCanvas(chart);
        canvas.setDomainZoomable(false);
        canvas.setRangeZoomable(false);
        canvas.setTooltipEnabled(false);
        setId("cost-chart");
        getStyleClass().addAll("cost-chart", "dw-focusable");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setMinHeight(120);
        measure.setVisible(false);
        told.getStyleClass().addAll("dw-floating", "bar-told");
        told.setId("cost-told");
        told.setMouseTransparent(true);
        told.setManaged(false);
        told.setVisible(false);
        getChildren().addAll(canvas, measure, told);
        listen();
        refresh();
    }

    private void listen() {
        model.revisionProperty().addListener((p, before, now) -> refresh());
        model.selectionProperty().addListener((p, before, now) -> outline());
        theme.addListener((p, before, now) -> refresh());
        measure.fontProperty().addListener((p, before, now) -> refresh());
        sceneProperty().addListener((p, before, now) -> refresh());
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        addEventHandler(MouseEvent.MOUSE_EXITED, event -> told.setVisible(false));
        addEventHandler(MouseEvent.MOUSE_MOVED, event -> tell(columnAt(event.getX())));
        focusedProperty().addListener((p, before, now) -> told.setVisible(false));
        canvas.addChartMouseListener(new ChartMouseListenerFX() {
            @Override
            public void chartMouseClicked(ChartMouseEventFX event) {
                requestFocus();
                int column = columnAt(event.getTrigger().getX());
                if (column >= 0) {
                    model.select(bars.get(column).path());
                }
            }

            @Override
            public void chartMouseMoved(ChartMouseEventFX event) {
                // Nothing is asked of the chart: a whole column answers, not only its bar.
            }
        });
    }

    /** The column at {@code x}, since a bar may be too short to be hit; -1 beside all. */
    private int columnAt(double x) {
        Rectangle2D area = canvas.getRenderingInfo().getPlotInfo().getDataArea();
        int column = (int) Math.floor((x - area.getX()) / area.getWidth() * bars.size());
        return column < bars.size() ? Math.max(-1, column) : -1;
    }

    /** Says above a bar what it stands for. */
    private void tell(int column) {
        told.setVisible(column >= 0);
        if (column < 0) {
            return;
        }
        CostBar bar = bars.get(column);
        Quantity quantity = model.quantityProperty().get();
        double whole = bars.stream().mapToDouble(CostBar::amount).sum();
        told.setText(messages.get(
                "cost.bar.tip",
                messages.say(bar.title()),
                bar.path(),
                quantity.writeExactly(bar.amount()),
                Numbers.percent(whole == 0 ? 0 : bar.amount() / whole)));
        told.autosize();
        Rectangle2D area = canvas.getRenderingInfo().getPlotInfo().getDataArea();
        double middle = area.getX() + (column + 0.5) * area.getWidth() / bars.size();
        double top = amounts.valueToJava2D(bar.amount(), area, RectangleEdge.LEFT);
        double x = Math.max(4, Math.min(middle - told.getWidth() / 2, getWidth() - told.getWidth() - 4));
        told.relocate(x, Math.max(2, top - told.getHeight() - 6));
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case LEFT -> model.step(-1);
            case RIGHT -> model.step(1);
            default -> {
                return;
            }
        }
        event.consume();
        Set<String> selected = model.selected();
        tell(IntStream.range(0, bars.size())
                .filter(i -> selected.contains(bars.get(i).path()))
                .findFirst()
                .orElse(-1));
    }

    private void refresh() {
        if (getScene() == null) {
            return;
        }
        Palette palette = theme.getValue().palette();
        bars = model.bars();
        told.setVisible(false);
        Quantity quantity = model.quantityProperty().get();
        // Quiet until bars and data agree again: each change by itself would be drawn at once.
        chart.setNotify(false);
        data.clear();
        renderer.show(bars, palette);
        for (CostBar bar : bars) {
            data.addValue(bar.amount(), quantity, bar.path());
        }
        dress(palette);
        // Between nothing and nothing there is no scale.
        boolean isScaled = bars.stream().anyMatch(bar -> bar.amount() > 0);
        amounts.setTickLabelsVisible(isScaled);
        ((CategoryPlot) chart.getPlot()).setRangeGridlinesVisible(isScaled);
        boolean named = bars.size() <= NAMED;
        layers.setTickLabelsVisible(named);
        layers.setCategoryMargin(bars.size() > NAMED ? 0.05 : 0.25);
        turnNames();
        layers.setLabel(messages.get(model.grainProperty().get().messageKey() + ".axis"));
        amounts.setLabel(messages.get(quantity.messageKey() + ".axis"));
        amounts.setNumberFormatOverride(new AmountFormat(quantity));
        setAccessibleText(messages.get("cost.chart.accessible", messages.get(quantity.messageKey()), bars.size()));
        chart.setNotify(true);
        outline();
    }

    /** Names stand upright where they would be cut otherwise: only their ends tell the stages of a network apart. */
    private void turnNames() {
        double room = Math.max(1, getWidth() - SCALE) / Math.max(1, data.getColumnCount());
        FontRenderContext context = new FontRenderContext(null, true, true);
        boolean fit = model.bars().stream()
                .map(bar -> layers.getTickLabelFont().getStringBounds(bar.path(), context))
                .allMatch(name -> name.getWidth() < BREADTH * room);
        CategoryLabelPositions wanted = fit ? CategoryLabelPositions.STANDARD : UPRIGHT;
        if (!wanted.equals(layers.getCategoryLabelPositions())) {
            layers.setCategoryLabelPositions(wanted);
        }
    }

    private void outline() {
        Set<String> selected = model.selected();
        renderer.outline(selected);
        canvas.draw();
    }

    private void dress(Palette palette) {
        Color text = CostChartRenderer.awt(palette.text());
        Color muted = CostChartRenderer.awt(palette.muted());
        Color surface = CostChartRenderer.awt(palette.surface());
        Color line = CostChartRenderer.awt(palette.line());
        int size = (int) Math.round(measure.getFont().getSize());
        Font label = new Font(Font.SANS_SERIF, Font.PLAIN, size - 1);
        Font small = new Font(Font.SANS_SERIF, Font.PLAIN, (int) Math.round(0.85 * size));
        CategoryPlot plot = (CategoryPlot) chart.getPlot();
        chart.setBackgroundPaint(surface);
        plot.setBackgroundPaint(surface);
        plot.setRangeGridlinePaint(line);
        plot.setRangeGridlineStroke(new BasicStroke(1));
        for (Axis axis : List.of(layers, amounts)) {
            axis.setLabelPaint(text);
            axis.setTickLabelPaint(muted);
            axis.setAxisLinePaint(line);
            axis.setTickMarkPaint(line);
            axis.setLabelFont(label);
            axis.setTickLabelFont(small);
        }
    }

    @Override
    protected void layoutChildren() {
        turnNames();
        canvas.setWidth(Math.max(1, getWidth()));
        canvas.setHeight(Math.max(1, getHeight()));
        canvas.draw();
    }

    /** Ticks as the rest of the program writes amounts. */
    private static final class AmountFormat extends NumberFormat {
        private static final long serialVersionUID = 1L;

        private final Quantity quantity;

        AmountFormat(Quantity quantity) {
            this.quantity = quantity;
        }

        @Override
        public StringBuffer format(double number, StringBuffer to, FieldPosition position) {
            return to.append(number == 0 ? "0" : shortest(quantity.write(number)));
        }

        /** Without zeros at the end: 1.2 M, 1 M. */
        private static String shortest(String amount) {
            return amount.replaceAll("(\\.\\d*?)0+(?=\\D)", "$1").replaceAll("\\.(?=\\D)", "");
        }

        @Override
        public StringBuffer format(long number, StringBuffer to, FieldPosition position) {
            return format((double) number, to, position);
        }

        @Override
        public Number parse(String text, ParsePosition position) {
            throw new UnsupportedOperationException("ticks are written, not read");
        }
    }
}
