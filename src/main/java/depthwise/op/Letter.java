package depthwise.op;

/** The letters that the papers write costs in. Widths of the output side follow the V1 paper, section 3.1. */
public enum Letter {
    KERNEL("D_K"),
    INPUT("M"),
    OUTPUT("N"),
    GROUPED_INPUT("\\frac{M}{g}"),
    GROUPS("g"),
    SIDE("D_F"),
    HEIGHT("D_H"),
    WIDTH("D_W"),
    EXPANSION("t"),
    EXPANDED("tM"),
    SQUEEZED("r"),
    SEQUENCES("P"),
    TOKENS("N_p"),
    EMBEDDING("d"),
    HEADS("h"),
    ONE("1"),
    TWO("2"),
    THREE("3"),
    FOUR("4"),
    BYTES("4");

    private final String latex;

    Letter(String latex) {
        this.latex = latex;
    }

    public String latex() {
        return latex;
    }

    /** Whether the letter is itself a number, so that it reads the same with numbers filled in. */
    public boolean isConstant() {
        return Character.isDigit(latex.charAt(0));
    }
}
