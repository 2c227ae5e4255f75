package depthwise.ui.manifold;

import depthwise.manifold.ManifoldCurve;
import depthwise.manifold.Theorem1;
import depthwise.text.Messages;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.block.BlockBorder;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.SeriesRenderingOrder;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;

/**
 * The chart over n: the residual's median with a band from its lower to its upper quartile, the share kept, and what
 * the theorem expects of it.
 */
final class CurveChart {
    /** The colours of everything in the chart. */
    record Inks(Color text, Color grid, Color residual, Color kept, Color theorem) {}

    private static final BasicStroke THICK = new BasicStroke(2.5f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    private static final BasicStroke DASHED =
            new BasicStroke(2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {6, 5}, 0);

    private final Messages messages;
    private final YIntervalSeries residual;
    private final XYSeries kept;
    private final XYSeries theorem;
    private final DeviationRenderer residualRenderer = new DeviationRenderer(true, false);
    private final XYLineAndShapeRenderer shareRenderer = new XYLineAndShapeRenderer(true, false);
    private final NumberAxis across;
    private final NumberAxis up;
    private final JFreeChart chart;

    CurveChart(Messages messages) {
        this.messages = messages;
        residual = new YIntervalSeries(messages.get("manifold.chart.residual", ManifoldViewModel.CURVE_SEEDS));
        kept = new XYSeries(messages.get("manifold.chart.kept"));
        theorem = new XYSeries(messages.get("manifold.chart.theorem"));
        across = axis("manifold.chart.across", 0, ManifoldViewModel.MOST_DIMENSIONS + 1, 8);
        up = axis("manifold.chart.up", 0, 1.02, 0.2);
        chart = new JFreeChart(null, null, plot(), true);
        chart.setPadding(new RectangleInsets(4, 0, 0, 8));
    }

    JFreeChart chart() {
        return chart;
    }

    /** Replaces both curves. */
    void show(List<ManifoldCurve.Point> points) {
        chart.setNotify(false);
        residual.clear();
        kept.clear();
        theorem.clear();
        for (ManifoldCurve.Point point : points) {
            residual.add(point.n(), point.residualMedian(), point.residualLow(), point.residualHigh());
            kept.add(point.n(), point.keptFraction());
            theorem.add(point.n(), Theorem1.preservedFraction(point.n(), 2));
        }
        chart.setNotify(true);
    }

    /** Where n lies in {@code plot}, the inner area of the chart as it was last drawn. */
    double across(double n, Rectangle2D plot) {
        return across.valueToJava2D(n, plot, chart.getXYPlot().getDomainAxisEdge());
    }

    /** Where a share lies in {@code plot}. */
    double up(double share, Rectangle2D plot) {
        return up.valueToJava2D(share, plot, chart.getXYPlot().getRangeAxisEdge());
    }

    /** The n that lies {@code place} from the left. */
    double n(double place, Rectangle2D plot) {
        return across.java2DToValue(place, plot, chart.getXYPlot().getDomainAxisEdge());
    }

    void paint(Inks inks, Font font) {
        chart.setNotify(false);
        chart.setBackgroundPaint(null);
        XYPlot plot = chart.getXYPlot();
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        plot.setDomainGridlinePaint(inks.grid());
        plot.setRangeGridlinePaint(inks.grid());
        for (NumberAxis axis : List.of(across, up)) {
            axis.setLabelPaint(inks.text());
            axis.setTickLabelPaint(inks.text());
            axis.setLabelFont(font);
            axis.setTickLabelFont(font);
            axis.setAxisLinePaint(inks.grid());
            axis.setTickMarkPaint(inks.grid());
        }
        residualRenderer.setSeriesPaint(0, inks.residual());
        residualRenderer.setSeriesFillPaint(0, inks.residual());
        shareRenderer.setSeriesPaint(0, inks.kept());
        shareRenderer.setSeriesPaint(1, inks.theorem());
        chart.getLegend().setItemPaint(inks.text());
        chart.getLegend().setItemFont(font);
        chart.getLegend().setBackgroundPaint(null);
        chart.getLegend().setFrame(BlockBorder.NONE);
        chart.setNotify(true);
    }

    private XYPlot plot() {
        YIntervalSeriesCollection residuals = new YIntervalSeriesCollection();
        residuals.addSeries(residual);
        XYSeriesCollection shares = new XYSeriesCollection();
        shares.addSeries(kept);
        shares.addSeries(theorem);

        residualRenderer.setAlpha(0.25f);
        residualRenderer.setSeriesStroke(0, THICK);
        residualRenderer.setDefaultToolTipGenerator((data, series, item) -> bandWords(item));
        shareRenderer.setSeriesStroke(0, THICK);
        shareRenderer.setSeriesStroke(1, DASHED);

        XYPlot plot = new XYPlot(residuals, across, up, residualRenderer);
        plot.setDataset(1, shares);
        plot.setRenderer(1, shareRenderer);
        plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
        plot.setSeriesRenderingOrder(SeriesRenderingOrder.FORWARD);
        return plot;
    }

    private String bandWords(int item) {
        return messages.get(
                "manifold.chart.tooltip",
                residual.getX(item).intValue(),
                residual.getYValue(item),
                residual.getYLowValue(item),
                residual.getYHighValue(item));
    }

    private NumberAxis axis(String key, double from, double to, double tick) {
        NumberAxis axis = new NumberAxis(messages.get(key));
        axis.setRange(from, to);
        axis.setTickUnit(new NumberTickUnit(tick));
        return axis;
    }
}
