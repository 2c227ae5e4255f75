package depthwise.ui.maps;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** Two plates with their captions, beside each other or one below the other: whichever shows them larger. */
final class PlatePair extends Region {
    private static final double BELOW_CAPTION = 4;

    private final Label firstCaption;
    private final Region first;
    private final Label secondCaption;
    private final Region second;
    private final double gap;

    /** @param gap between the two */
    PlatePair(Label firstCaption, Region first, Label secondCaption, Region second, double gap) {
        this.firstCaption = firstCaption;
        this.first = first;
        this.secondCaption = secondCaption;
        this.second = second;
        this.gap = gap;
        setMinSize(0, 0);
        setPrefSize(100, 100);
        firstCaption.setAlignment(Pos.BOTTOM_LEFT);
        secondCaption.setAlignment(Pos.BOTTOM_LEFT);
        getChildren().addAll(firstCaption, first, secondCaption, second);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double half = (width - gap) / 2;
        double beside = getHeight() - caption(half);
        double below = (getHeight() - gap) / 2 - caption(width);
        if (Math.min(width, below) > Math.min(half, beside)) {
            place(firstCaption, first, 0, 0, width, below);
            place(secondCaption, second, 0, caption(width) + below + gap, width, below);
        } else {
            place(firstCaption, first, 0, 0, half, beside);
            place(secondCaption, second, half + gap, 0, half, beside);
        }
    }

    /** The higher of the two captions, so that the plates stand at one height. */
    private double caption(double width) {
        return Math.max(firstCaption.prefHeight(width), secondCaption.prefHeight(width)) + BELOW_CAPTION;
    }

    private void place(Label caption, Region plate, double x, double y, double width, double height) {
        double over = caption(width);
        // A plate stands in the middle of its room, as large as a square can be; its caption begins where it does.
        double side = Math.max(0, Math.min(width, height));
        caption.resizeRelocate(x + (width - side) / 2, y, side, over - BELOW_CAPTION);
        plate.resizeRelocate(x, y + over, width, Math.max(0, height));
    }
}
