package depthwise.ui.manifold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Line2D;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class CurveRasterTest {
    private static final int RED = 0xFFFF0000;

    @Property(seed = "1", tries = 300)
    void strokeCoversItsPixelsAndNoOthers(
            @ForAll @DoubleRange(min = -10, max = 50) double fromX,
            @ForAll @DoubleRange(min = -10, max = 50) double fromY,
            @ForAll @DoubleRange(min = -10, max = 50) double toX,
            @ForAll @DoubleRange(min = -10, max = 50) double toY,
            @ForAll @DoubleRange(min = 0.5, max = 5) double radius) {
        CurveRaster raster = new CurveRaster(40);
        raster.stroke(fromX, fromY, toX, toY, radius, RED);
        for (int y = 0; y < 40; y++) {
            for (int x = 0; x < 40; x++) {
                double distance = Line2D.ptSegDist(fromX, fromY, toX, toY, x + 0.5, y + 0.5);
                double coverage = Math.max(0, Math.min(1, radius + 0.5 - distance));
                assertThat((raster.pixel(x, y) >>> 24) / 255.0).isCloseTo(coverage, within(0.01));
            }
        }
    }

    @Test
    void laterStrokesCoverEarlierOnes() {
        CurveRaster raster = new CurveRaster(20);
        raster.stroke(0, 10, 20, 10, 3, RED);
        raster.stroke(10, 0, 10, 20, 3, 0xFF0000FF);
        assertThat(raster.pixel(10, 10)).isEqualTo(0xFF0000FF);
        assertThat(raster.pixel(2, 10)).isEqualTo(RED);
        assertThat(raster.pixel(2, 2)).isZero();
    }

    @Test
    void dotIsRound() {
        CurveRaster raster = new CurveRaster(20);
        raster.dot(10, 10, 5, RED);
        assertThat(raster.pixel(10, 10)).isEqualTo(RED);
        assertThat(raster.pixel(14, 10) >>> 24).isGreaterThan(200);
        assertThat(raster.pixel(14, 14)).isZero();
    }

    @Test
    void clearingWipesEverything() {
        CurveRaster raster = new CurveRaster(8);
        raster.dot(4, 4, 9, RED);
        raster.clear();
        assertThat(raster.buffer().array()).containsOnly(0);
    }
}
