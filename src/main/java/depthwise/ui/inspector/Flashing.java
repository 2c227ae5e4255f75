package depthwise.ui.inspector;

import depthwise.ui.common.Motion;
import javafx.animation.FadeTransition;
import javafx.animation.PauseTransition;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;

/**
 * Something that lights up softly, once, when it changes; with reduced motion the light goes out at once. It never gets
 * narrower while the same thing is shown, so that its neighbours stay where they are.
 */
final class Flashing extends StackPane {
    private static final Duration TIME = Duration.millis(600);
    private static final double BRIGHT = 0.28;

    private final Region light = new Region();
    private final FadeTransition fade = new FadeTransition(TIME, light);
    private final PauseTransition pause = new PauseTransition(TIME);

    Flashing(Region content) {
        light.getStyleClass().add("flash-light");
        light.setOpacity(0);
        light.setMouseTransparent(true);
        fade.setFromValue(BRIGHT);
        fade.setToValue(0);
        pause.setOnFinished(event -> light.setOpacity(0));
        getStyleClass().add("flashing");
        setMaxWidth(USE_PREF_SIZE);
        getChildren().addAll(light, content);
        content.widthProperty()
                .addListener((p, before, now) -> setMinWidth(Math.max(getMinWidth(), now.doubleValue())));
    }

    void flash() {
        if (Motion.isReducedAround(this)) {
            fade.stop();
            light.setOpacity(BRIGHT);
            pause.playFromStart();
        } else {
            pause.stop();
            fade.playFromStart();
        }
    }

    /** Another thing is shown: it may take the room that it needs. */
    void fit() {
        setMinWidth(0);
    }
}
