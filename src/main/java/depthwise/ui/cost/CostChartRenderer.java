package depthwise.ui.cost;

import depthwise.ui.common.Palette;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Paint;
import java.util.List;
import java.util.Set;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;

/** Paints each bar in the colour of its category, and an outline around those that are selected. */
final class CostChartRenderer extends BarRenderer {
    private static final long serialVersionUID = 1L;
    private static final Color NOTHING = new Color(0, 0, 0, 0);

    private transient List<CostBar> bars = List.of();
    private transient Set<String> selected = Set.of();
    private transient Palette palette;

    CostChartRenderer() {
        setBarPainter(new StandardBarPainter());
        setShadowVisible(false);
        setDrawBarOutline(true);
        setMaximumBarWidth(0.06);
        setMinimumBarLength(1);
        setDefaultOutlineStroke(new BasicStroke(2));
    }

    void show(List<CostBar> now, Palette colours) {
        bars = now;
        palette = colours;
    }

    void outline(Set<String> paths) {
        selected = paths;
    }

    @Override
    public Paint getItemPaint(int row, int column) {
        return awt(palette.category(bars.get(column).category()));
    }

    @Override
    public Paint getItemOutlinePaint(int row, int column) {
        return selected.contains(bars.get(column).path()) ? awt(palette.text()) : NOTHING;
    }

    static Color awt(javafx.scene.paint.Color colour) {
        return new Color((float) colour.getRed(), (float) colour.getGreen(), (float) colour.getBlue(), (float)
                colour.getOpacity());
    }
}
