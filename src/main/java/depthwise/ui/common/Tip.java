package depthwise.ui.common;

import javafx.application.Platform;
import javafx.scene.control.Tooltip;
import javafx.stage.Screen;
import javafx.stage.WindowEvent;

/** A tooltip whose sentences break into lines instead of running across the window. */
public final class Tip extends Tooltip {
    private static final double WIDEST = 380;

    public Tip() {
        this("");
    }

    public Tip(String words) {
        super(words);
        setWrapText(true);
        setMaxWidth(WIDEST);
        addEventHandler(WindowEvent.WINDOW_SHOWN, shown -> Platform.runLater(this::climb));
    }

    /** The toolkit places it as if it had one line; once all are there, it may have to go higher to be seen whole. */
    private void climb() {
        if (isShowing()) {
            double bottom = Screen.getScreensForRectangle(getX(), getY(), 1, 1).stream()
                    .mapToDouble(screen -> screen.getVisualBounds().getMaxY())
                    .max()
                    .orElse(Double.MAX_VALUE);
            double below = getY() + getHeight() - bottom;
            if (below > 0) {
                setY(getY() - below);
            }
        }
    }
}
