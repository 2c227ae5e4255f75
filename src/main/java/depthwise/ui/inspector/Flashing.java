package depthwise.ui.inspector;

import javafx.animation.FadeTransition;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;

/**
 * Something that lights up softly, once, when it changes. It never gets narrower while the same thing is shown, so that
 * its neighbours stay where they are.
 */
final class Flashing extends StackPane {
    private final FadeTransition fade;

    Flashing(Region content) {
        Region light = new Region();
        light.getStyleClass().add("flash-light");
        light.setOpacity(0);
        light.setMouseTransparent(true);
        fade = new FadeTransition(Duration.millis(600), light);
        fade.setFromValue(0.28);
        fade.setToValue(0);
        getStyleClass().add("flashing");
        setMaxWidth(USE_PREF_SIZE);
        getChildren().addAll(light, content);
        content.widthProperty()
                .addListener((p, before, now) -> setMinWidth(Math.max(getMinWidth(), now.doubleValue())));
    }

    void flash() {
        fade.playFromStart();
    }

    /** Another thing is shown: it may take the room that it needs. */
    void fit() {
        setMinWidth(0);
    }
}
