package depthwise.engine.kernel;

/**
 * What one register tile computes: y = clamp(start + Σ x · w) over {@code run} terms. Its fields are set anew for tile
 * after tile, since making an object for each would cost a good part of the time that a small tile takes.
 *
 * <p>The tiles call the Vector API itself, and not by way of small methods as other loops do: Java 17 stops inlining
 * those in methods as large as a tile, and then keeps vectors as objects.
 */
final class Tile {
    float[] x;
    /** The first row's first number of the left-hand side, and the distance of its rows. */
    int xAt;

    int xStride;
    float[] w;
    /** The first term's first weight; the terms follow each other. */
    int wAt;
    /** The distance of panels that are taken together. */
    int apart;

    int run;
    float[] start;
    /** Where the sums begin from, vector after vector, and the distance of their rows: 0 where all rows begin alike. */
    int startA;

    int startB;
    int startStride;
    float[] y;
    /** Where the first row's vectors go, and the distance of the rows. */
    int yA;

    int yB;
    int yStride;
    /** Whether what is stored is held between bounds; what is not a number passes them. */
    boolean isBounded;

    float low;
    float high;
    /** The bounds by their bits, for tiles that hold finite sums between them as whole numbers. */
    int lowBits;

    int highBits;
    /** Set by such a tile where a sum was not finite, so that it stored all of them without bounds. */
    boolean owesBounds;

    /**
     * No term's place, which the JIT cannot know. A branch on it keeps what stands behind it from being read before it,
     * which would take more registers than there are.
     */
    int never = -1;
}
