package depthwise.ui.canvas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import depthwise.ui.canvas.CanvasLayout.Area;
import depthwise.ui.canvas.CanvasLayout.Point;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class ViewportTest {
    private static final double W = 800;
    private static final double H = 600;

    @Property
    void zoomKeepsWhatIsUnderThePointer(
            @ForAll @DoubleRange(min = 0.01, max = 20) double factor,
            @ForAll @DoubleRange(max = W) double x,
            @ForAll @DoubleRange(max = H) double y) {
        Viewport view = new Viewport(0.7, 13, -40);
        Point before = view.toPicture(x, y);
        Viewport zoomed = view.zoomed(factor, x, y);
        Point after = zoomed.toPicture(x, y);
        assertThat(after.x()).isEqualTo(before.x(), within(1e-6));
        assertThat(after.y()).isEqualTo(before.y(), within(1e-6));
        assertThat(zoomed.scale()).isBetween(Viewport.SMALLEST, Viewport.LARGEST);
    }

    @Property
    void fitShowsEverythingInTheMiddle(
            @ForAll @DoubleRange(min = 10, max = 9000) double width,
            @ForAll @DoubleRange(min = 10, max = 9000) double height) {
        Area area = new Area(5, 7, width, height);
        Viewport view = Viewport.fit(area, W, H, 10);
        assertThat(view.seen(W, H).grown(1e-6).encloses(area)).isTrue();
        assertThat(view.x(area.centreX())).isEqualTo(W / 2, within(1e-6));
        assertThat(view.scale()).isLessThanOrEqualTo(1.6);
    }

    @Property
    void revealingShowsTheWholeArea(
            @ForAll @DoubleRange(min = -3000, max = 3000) double x,
            @ForAll @DoubleRange(min = -3000, max = 3000) double y,
            @ForAll @DoubleRange(min = 1, max = 2000) double width) {
        Area area = new Area(x, y, width, 50);
        Viewport view = new Viewport(1, 0, 0).revealing(area, W, H, 20);
        assertThat(view.seen(W, H).grown(1e-6).encloses(area)).isTrue();
        assertThat(view.scale()).isLessThanOrEqualTo(1);
    }

    @Property
    void openingShowsAllThatCanBeReadOrItsStart(
            @ForAll @DoubleRange(min = -3000, max = 3000) double x,
            @ForAll @DoubleRange(min = 1, max = 5000) double width,
            @ForAll @DoubleRange(min = 0.05, max = 2) double scale) {
        Area area = new Area(x, 40, width, 90);
        Viewport view = new Viewport(scale, 30, 0).opening(area, W, H, 20);
        assertThat(view.scale()).isGreaterThanOrEqualTo(0.65 - 1e-9);
        if (width * 0.65 <= W - 40) {
            assertThat(view.seen(W, H).grown(1e-6).encloses(area)).isTrue();
        } else {
            assertThat(view.scale()).isEqualTo(0.65, within(1e-9));
            assertThat(view.x(area.x())).isEqualTo(20, within(1e-6));
        }
    }

    @Test
    void whatIsSeenNeedNotMove() {
        Viewport view = new Viewport(1, 0, 0);
        assertThat(view.revealing(new Area(100, 100, 200, 50), W, H, 20)).isEqualTo(view);
    }

    @Test
    void goesFromOneToTheOther() {
        Viewport a = new Viewport(1, 0, 10);
        Viewport b = new Viewport(2, 100, 30);
        assertThat(a.towards(b, 0)).isEqualTo(a);
        assertThat(a.towards(b, 1)).isEqualTo(b);
        assertThat(a.towards(b, 0.5)).isEqualTo(new Viewport(1.5, 50, 20));
    }
}
