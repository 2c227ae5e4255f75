package depthwise.ui.canvas;

/**
 * How large cards and frames are. Along is the way that the picture reads, across the other one. Sizes do not depend on
 * the words, so that the picture of a network does not move when a number on a card changes.
 *
 * @param direction which way the picture reads
 * @param scale of a level; insides are smaller
 */
record CardSizes(Direction direction, double scale) {
    /** Room for the ribbon through the card. */
    static final double STRIP = 44;

    static final double BAR = 4;
    private static final double HEADER = 44;
    private static final double MARGIN = 4;

    /** A level at {@code depth}: 90 % of the one around it, down to 81 %. */
    static CardSizes at(Direction direction, int depth) {
        return new CardSizes(direction, Math.pow(0.9, Math.min(depth, 2)));
    }

    double length(VisibleNode.Kind kind) {
        if (kind == VisibleNode.Kind.PORT) {
            return 8 * scale;
        }
        return scale * (direction == Direction.RIGHT ? width(kind) : HEADER + STRIP + MARGIN);
    }

    double breadth(VisibleNode.Kind kind) {
        if (kind == VisibleNode.Kind.PORT) {
            return 8 * scale;
        }
        return scale * (direction == Direction.RIGHT ? HEADER + STRIP + MARGIN : STRIP + MARGIN + width(kind) - 6);
    }

    /** Where across the ribbon runs. */
    double flow(VisibleNode.Kind kind) {
        if (kind == VisibleNode.Kind.PORT) {
            return 4 * scale;
        }
        return scale * (direction == Direction.RIGHT ? HEADER + STRIP / 2 : MARGIN + STRIP / 2);
    }

    private static double width(VisibleNode.Kind kind) {
        return switch (kind) {
            case BLOCK -> 144;
            case OPERATION, PORT -> 124;
            case TERMINAL -> 100;
        };
    }

    /** Between two cards, where the channels are written. */
    double gap() {
        return scale * (direction == Direction.RIGHT ? 36 : 32);
    }

    /** Between a frame and what is inside it: before it along, for the frame's title when that stands there. */
    double frameBefore() {
        return direction == Direction.RIGHT ? 18 * scale : 44 * scale;
    }

    double frameAfter() {
        return 18 * scale;
    }

    /** The same across, first on the side where a title may stand. */
    double frameOver() {
        return direction == Direction.RIGHT ? 34 * scale : 14 * scale;
    }

    double frameUnder() {
        return 14 * scale;
    }
}
