package depthwise.ui.common;

import javafx.scene.control.Tooltip;

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
    }
}
