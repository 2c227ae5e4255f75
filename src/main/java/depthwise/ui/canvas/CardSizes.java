package depthwise.ui.canvas;

/**
 * How large cards and frames are. Along is the way that the picture reads, across the other one. Sizes do not depend on
 * the words, so that the picture of a network does not move when a number on a card changes.
 *
 * <p>Large letters get room for a second line of the title rather than much wider cards: rows are long already, and
 * what the fit to the window takes away would be more than what the letters gain.
 *
 * @param direction which way the picture reads
 * @param scale of a level; insides are smaller
 * @param type how large letters are beside the cards, 1 as usual
 */
record CardSizes(Direction direction, double scale, double type) {
    /** Room for the ribbon through the card. */
    static final double STRIP = 44;

    static final double BAR = 4;
    private static final double MARGIN = 4;

    /** From here on titles have two lines. */
    private static final double LARGE = 1.2;

    /** A level at {@code depth}: 90 % of the one around it, down to 81 %. */
    static CardSizes at(Direction direction, int depth, double type) {
        return new CardSizes(direction, Math.pow(0.9, Math.min(depth, 2)), type);
    }

    /** Whether letters of that size have two lines for a title. */
    static boolean isLarge(double type) {
        return type >= LARGE;
    }

    /** Room for title and attributes, in units of the letters. */
    static double header(double type) {
        return isLarge(type) ? 54 : 44;
    }

    /** The middles of the lines of a title, in units of the letters from the card's top. */
    static double[] titleLines(double type, int lines) {
        if (lines < 2) {
            return new double[] {isLarge(type) ? 20 : 16};
        }
        return isLarge(type) ? new double[] {14, 29} : new double[] {13, 27};
    }

    /** The middle of the line of attributes, in units of the letters from the card's top. */
    static double second(double type) {
        return header(type) - 11;
    }

    double length(VisibleNode.Kind kind) {
        if (kind == VisibleNode.Kind.PORT) {
            return 8 * scale;
        }
        return scale * (isRight() ? width(kind) : header() + STRIP + MARGIN);
    }

    double breadth(VisibleNode.Kind kind) {
        if (kind == VisibleNode.Kind.PORT) {
            return 8 * scale;
        }
        return scale * (isRight() ? header() + STRIP + MARGIN : STRIP + MARGIN + width(kind) - 6);
    }

    /** Where across the ribbon runs. */
    double flow(VisibleNode.Kind kind) {
        if (kind == VisibleNode.Kind.PORT) {
            return 4 * scale;
        }
        return scale * (isRight() ? header() + STRIP / 2 : MARGIN + STRIP / 2);
    }

    private boolean isRight() {
        return direction == Direction.RIGHT;
    }

    private double header() {
        return type * header(type);
    }

    private double width(VisibleNode.Kind kind) {
        if (isLarge(type)) {
            return 150;
        }
        return switch (kind) {
            case BLOCK -> 146;
            case OPERATION, PORT -> 124;
            case TERMINAL -> 106;
        };
    }

    /** Between two cards, where the channels are written. */
    double gap() {
        double plain = isRight() ? 36 : 32;
        return scale * (plain + 24 * (type - 1));
    }

    /** Around the cards of a band, whose label stands at its start. */
    Rows.Pads bandPads() {
        return isRight() ? new Rows.Pads(10, 10, 24 * type, 8) : new Rows.Pads(24 * type, 4, 10, 10);
    }

    /** Between a frame and what is inside it: before it along, for the frame's title when that stands there. */
    double frameBefore() {
        return scale * (isRight() ? 18 : 44 * type);
    }

    double frameAfter() {
        return 18 * scale;
    }

    /** The same across, first on the side where a title may stand. */
    double frameOver() {
        return scale * (isRight() ? 34 * type : 14);
    }

    double frameUnder() {
        return 14 * scale;
    }
}
