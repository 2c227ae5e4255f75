package depthwise.ui.common;

import javafx.scene.Node;
import javafx.scene.Scene;

/** Whether things glide and fade, or jump for those whom motion disturbs; told by a style class of the scene's root. */
public final class Motion {
    private static final String REDUCED = "reduced-motion";

    private Motion() {}

    /**
     * Lets everything in {@code scene} jump, or move again.
     *
     * @param scene modified
     */
    public static void reduce(Scene scene, boolean isReduced) {
        scene.getRoot().getStyleClass().removeAll(REDUCED);
        if (isReduced) {
            scene.getRoot().getStyleClass().add(REDUCED);
        }
    }

    /** Whether {@code node} stands in a scene in which everything jumps. */
    public static boolean isReducedAround(Node node) {
        return node.getScene() != null
                && node.getScene().getRoot().getStyleClass().contains(REDUCED);
    }
}
