package depthwise.ui.inspector;

import depthwise.graph.SeparablePair;
import depthwise.op.Category;
import depthwise.ui.common.Palette;
import javafx.geometry.Insets;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.CornerRadii;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;

/** Two bars on one scale: depthwise and pointwise end to end, and under them the standard convolution. */
final class RatioBar extends Region {
    private static final double THICKNESS = 10;
    private static final double GAP = 3;

    private final Region depthwise = new Region();
    private final Region pointwise = new Region();
    private final Region standard = new Region();
    private double[] shares = {0, 0, 1};

    RatioBar() {
        getStyleClass().add("ratio-bar");
        setMinHeight(2 * THICKNESS + GAP);
        getChildren().addAll(depthwise, pointwise, standard);
    }

    void show(SeparablePair pair, Palette palette) {
        double one = pair.depthwise().cost().macs().value();
        double other = pair.pointwise().cost().macs().value();
        double whole = pair.standard().value();
        double longest = Math.max(one + other, whole);
        shares = new double[] {one / longest, other / longest, whole / longest};
        fill(depthwise, palette.category(Category.DEPTHWISE));
        fill(pointwise, palette.category(Category.POINTWISE));
        fill(standard, palette.category(Category.CONVOLUTION));
        requestLayout();
    }

    private static void fill(Region bar, Color colour) {
        bar.setBackground(new Background(new BackgroundFill(colour, new CornerRadii(2), Insets.EMPTY)));
    }

    @Override
    protected void layoutChildren() {
        double first = Math.max(1, shares[0] * getWidth());
        depthwise.resizeRelocate(0, 0, first, THICKNESS);
        pointwise.resizeRelocate(first, 0, Math.max(1, shares[1] * getWidth()), THICKNESS);
        standard.resizeRelocate(0, THICKNESS + GAP, shares[2] * getWidth(), THICKNESS);
    }
}
