package depthwise.ui.manifold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import depthwise.manifold.PlanePoints;
import depthwise.manifold.Spiral;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CurveDrawingTest {
    private static final PlanePoints FLAT = PlanePoints.of(new double[] {0, 4, 8}, new double[] {0, 1, 2});

    @Test
    void bothAxesHaveOneScaleAndTheWholeFits() {
        CurveDrawing drawing = new CurveDrawing(FLAT);
        double across = drawing.x(2, 100) - drawing.x(0, 100);
        double up = drawing.y(0, 100) - drawing.y(2, 100);
        assertThat(across).isCloseTo(88, within(1e-9));
        assertThat(up).isCloseTo(22, within(1e-9));
        assertThat(drawing.x(0, 100)).isCloseTo(drawing.originX(100), within(1e-9));
        assertThat(drawing.y(0, 100)).isCloseTo(drawing.originY(100), within(1e-9));
    }

    @Test
    void findsThePointUnderThePointer() {
        CurveDrawing drawing = new CurveDrawing(FLAT);
        assertThat(drawing.nearest(drawing.x(1, 100) + 3, drawing.y(1, 100), 100, 10))
                .isEqualTo(1);
        assertThat(drawing.nearest(drawing.x(1, 100), drawing.y(1, 100) - 30, 100, 10))
                .isEqualTo(-1);
    }

    @Test
    void drawsTheCurveAndFadesWhatIsLost() {
        CurveRaster raster = new CurveRaster(200);
        CurveDrawing drawing = new CurveDrawing(new Spiral(1000, 4).trace(), i -> i >= 500, Optional.empty());
        drawing.onto(raster, CurveColours.ON_LIGHT, 0xFF808080);
        // Strokes blend over each other in whole numbers, which may cost a step.
        assertThat(pixelAt(raster, drawing, 300) >> 8 & 0xFF)
                .isCloseTo(CurveColours.ON_LIGHT.along(1000)[300] >> 8 & 0xFF, within(2));
        assertThat(pixelAt(raster, drawing, 900) & 0xFF).isEqualTo(pixelAt(raster, drawing, 900) >> 8 & 0xFF);
    }

    @Test
    void ghostIsDrawnBehindAndToTheSameScale() {
        PlanePoints spiral = new Spiral(1000, 4).trace();
        CurveDrawing drawing = new CurveDrawing(spiral.scaled(0.5), i -> false, Optional.of(spiral));
        CurveRaster raster = new CurveRaster(200);
        drawing.onto(raster, CurveColours.ON_LIGHT, 0xFF808080);
        double unit = drawing.x(900, 200) - drawing.originX(200);
        int ghostX = (int) (drawing.originX(200) + 2 * unit);
        int ghostY = (int) (drawing.originY(200) + 2 * (drawing.y(900, 200) - drawing.originY(200)));
        int ghost = raster.pixel(ghostX, ghostY);
        assertThat(ghost).isNotZero();
        assertThat(ghost & 0xFF).isEqualTo(ghost >> 8 & 0xFF);
        assertThat(pixelAt(raster, drawing, 900) & 0xFF).isNotEqualTo(pixelAt(raster, drawing, 900) >> 8 & 0xFF);
    }

    @Test
    void pointsThatAllLieOnTheOriginAreDrawnInTheMiddle() {
        CurveRaster raster = new CurveRaster(50);
        new CurveDrawing(PlanePoints.of(new double[3], new double[3])).onto(raster, CurveColours.ON_DARK, 0xFF808080);
        assertThat(raster.pixel(25, 25)).isNotZero();
        assertThat(raster.pixel(10, 10)).isZero();
    }

    private static int pixelAt(CurveRaster raster, CurveDrawing drawing, int point) {
        return raster.pixel((int) drawing.x(point, 200), (int) drawing.y(point, 200));
    }
}
