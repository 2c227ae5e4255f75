package depthwise.ui.canvas;

import depthwise.ui.canvas.CanvasLayout.Area;
import depthwise.ui.canvas.CanvasLayout.Route;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.image.Image;

/**
 * Everything that a frame of the picture depends on.
 *
 * @param layout where things stand
 * @param view what of it is shown
 * @param width of the window
 * @param height of the window
 * @param selection the path of the chosen node; empty for none
 * @param pointed the ribbon under the pointer
 * @param heat what fills the cards
 * @param thumbnails small pictures by path
 */
record Sight(
        CanvasLayout layout,
        Viewport view,
        double width,
        double height,
        String selection,
        Optional<Route> pointed,
        Heat heat,
        Function<String, Optional<Image>> thumbnails) {
    /** What of the picture can be seen. */
    Area seen() {
        return view.seen(width, height);
    }
}
