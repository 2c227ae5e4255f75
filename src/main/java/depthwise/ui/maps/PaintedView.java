package depthwise.ui.maps;

import depthwise.ui.common.Latest;
import java.nio.IntBuffer;
import java.util.function.BiFunction;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javafx.stage.Window;

/**
 * A region whose picture is painted elsewhere, as many pixels as the screen has. While a new picture is on its way the
 * old one stays, so that nothing flickers.
 */
class PaintedView extends Region {
    private final Latest painter;
    private final ImageView picture = new ImageView();
    private final ObservableValue<Double> screenScale = sceneProperty()
            .flatMap(Scene::windowProperty)
            .flatMap(Window::renderScaleXProperty)
            .map(Number::doubleValue)
            .orElse(1.0);

    PaintedView(Latest painter) {
        this.painter = painter;
        picture.setManaged(false);
        picture.setMouseTransparent(true);
        getChildren().add(picture);
        screenScale.addListener((p, before, now) -> requestLayout());
    }

    /** Screen pixels a unit of the scene. */
    final double scale() {
        return screenScale.getValue();
    }

    /**
     * Asks for a new picture, to stand at ({@code x}, {@code y}).
     *
     * @param width in screen pixels
     * @param height in screen pixels
     * @param paint makes width × height pixels, 0xAARRGGBB; called elsewhere
     */
    final void repaint(double x, double y, int width, int height, BiFunction<Integer, Integer, int[]> paint) {
        if (width < 1 || height < 1) {
            erase();
            return;
        }
        double scale = scale();
        painter.ask(() -> paint.apply(width, height), argb -> {
            IntBuffer pixels = IntBuffer.wrap(argb);
            picture.setImage(
                    new WritableImage(new PixelBuffer<>(width, height, pixels, PixelFormat.getIntArgbPreInstance())));
            picture.setFitWidth(width / scale);
            picture.setFitHeight(height / scale);
            picture.relocate(x, y);
        });
    }

    final void erase() {
        painter.forget();
        picture.setImage(null);
    }
}
