package depthwise.ui.manifold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import depthwise.manifold.ManifoldCurve;
import depthwise.text.Messages;
import java.awt.Color;
import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.data.xy.IntervalXYDataset;
import org.junit.jupiter.api.Test;

class CurveChartTest {
    private static final List<ManifoldCurve.Point> POINTS =
            List.of(new ManifoldCurve.Point(2, 0.25, 0.6, 0.65, 0.7), new ManifoldCurve.Point(3, 0.5, 0.5, 0.6, 0.65));

    private final CurveChart chart = new CurveChart(Messages.english());

    @Test
    void plotsResidualWithItsBandShareAndTheorem() {
        chart.show(POINTS);
        XYPlot plot = chart.chart().getXYPlot();
        IntervalXYDataset band = (IntervalXYDataset) plot.getDataset(0);
        assertThat(band.getXValue(0, 1)).isEqualTo(3);
        assertThat(band.getStartYValue(0, 1)).isEqualTo(0.5);
        assertThat(band.getYValue(0, 1)).isEqualTo(0.6);
        assertThat(band.getEndYValue(0, 1)).isEqualTo(0.65);
        assertThat(plot.getDataset(1).getYValue(0, 0)).isEqualTo(0.25);
        assertThat(plot.getDataset(1).getYValue(1, 1)).isEqualTo(0.5);
    }

    @Test
    void newCurveReplacesTheOld() {
        chart.show(POINTS);
        chart.show(POINTS.subList(0, 1));
        assertThat(chart.chart().getXYPlot().getDataset(0).getItemCount(0)).isEqualTo(1);
    }

    @Test
    void tellsTheNumbersUnderThePointer() {
        chart.show(POINTS);
        XYPlot plot = chart.chart().getXYPlot();
        DeviationRenderer renderer = (DeviationRenderer) plot.getRenderer(0);
        assertThat(renderer.getToolTipGenerator(0, 1).generateToolTip(plot.getDataset(0), 0, 1))
                .isEqualTo("n = 3: median 0.600, middle half 0.500 to 0.650");
    }

    @Test
    void knowsWhereAPlaceOfThePlotLies() {
        Rectangle2D plot = new Rectangle2D.Double(50, 10, 650, 204);
        assertThat(chart.across(13, plot)).isCloseTo(50 + 130, within(1e-9));
        assertThat(chart.n(180, plot)).isCloseTo(13, within(1e-9));
        assertThat(chart.up(0.5, plot)).isCloseTo(214 - 100, within(1e-9));
    }

    @Test
    void drawsInTheColoursItIsGiven() {
        chart.show(POINTS);
        chart.paint(
                new CurveChart.Inks(Color.BLACK, Color.GRAY, Color.BLUE, Color.GREEN, Color.ORANGE),
                new Font(Font.SANS_SERIF, Font.PLAIN, 13));
        BufferedImage image = chart.chart().createBufferedImage(600, 400);
        int blue = 0;
        int green = 0;
        for (int y = 0; y < 400; y++) {
            for (int x = 0; x < 600; x++) {
                blue += image.getRGB(x, y) == Color.BLUE.getRGB() ? 1 : 0;
                green += image.getRGB(x, y) == Color.GREEN.getRGB() ? 1 : 0;
            }
        }
        assertThat(blue).isGreaterThan(20);
        assertThat(green).isGreaterThan(10);
    }
}
