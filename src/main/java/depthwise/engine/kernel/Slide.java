package depthwise.engine.kernel;

/**
 * What a loop computes that slides along a row of windows, a vector of channels wide: y = clamp(start + Σ x · w). A
 * number of the picture is read once, and added to each of the sums that it belongs to. Its fields are set anew for row
 * after row, as those of {@link Tile} are.
 *
 * <p>The loops that read it resemble each other on purpose: the JIT keeps sums and weights in registers only while each
 * has a name of its own.
 */
final class Slide {
    /** Floats from a pixel to the next: the channels. */
    int step;
    /** Columns of the first window that lie before the picture. */
    int left;
    /** How many windows do not reach over the right edge. */
    int full;
    /** How many do. */
    int rest;
    /** Whether of these, with stride 2 and five columns, the last but one lies inside. */
    boolean isOddThere;

    float[] x;
    /** The first column of the picture in the row at hand, of a whole window in its upper row. */
    int xAt;

    /** How far behind it the middle and the lower row of a whole window begin. */
    int middle;

    int lower;
    float[] w;
    /** The weights of that row. */
    int wAt;
    /** The weights of the middle and the lower row. */
    int wMiddle;

    int wLower;

    float[] start;
    /** Where the sums begin from, and the distance from one to the next: 0 where all begin alike. */
    int startAt;

    int startStep;
    float[] y;
    int yAt;
    /** The bounds by their bits. */
    int low;

    int high;

    /** Sets what all rows of {@code sweep} have in common. */
    void enter(Sweep sweep) {
        step = sweep.channels;
        left = sweep.left;
        full = sweep.full;
        rest = sweep.pixels - sweep.full;
        isOddThere = sweep.right == 1;
    }
}
