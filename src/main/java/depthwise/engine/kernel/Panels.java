package depthwise.engine.kernel;

/**
 * The right-hand side of a product, in the order in which register tiles read it: for each panel its biases, then for
 * each of the sum's terms the panel's columns.
 *
 * <p>The sum runs over {@code taps}: at each of them {@code run} numbers in a row of the left-hand side. A 1×1
 * convolution has one tap, a k×k one has k, its window's rows.
 */
final class Panels {
    /** How many are read at once where they are read but once: as many streams come from memory faster than one. */
    static final int STREAMS = 4;

    final float[] data;
    final int at;
    final Columns columns;
    final int[] taps;
    final int run;

    /** Held so that the next kernel with the same numbers finds them. */
    final Packed packed;

    Panels(Packed packed, Columns columns, int[] taps, int run) {
        this.packed = packed;
        this.data = packed.data;
        this.at = packed.at;
        this.columns = columns;
        this.taps = taps;
        this.run = run;
    }

    /** Panels that stand in {@code data} from {@code at} on, for whoever packs them himself. */
    Panels(float[] data, int at, Columns columns, int[] taps, int run) {
        this(Packed.own(data, at), columns, taps, run);
    }

    /** How many floats the panels of {@code columns} with {@code terms} terms take. */
    static int floats(Columns columns, int terms) {
        return columns.roundedUp() * (terms + 1);
    }

    /** Panels with room for their numbers. */
    static Panels empty(Columns columns, int[] taps, int run) {
        return new Panels(new float[floats(columns, taps.length * run)], 0, columns, taps, run);
    }

    int terms() {
        return taps.length * run;
    }

    /** How many vectors stand side by side in a panel: two, or one in an odd last one. */
    int vectors(int panel) {
        return Math.min(Columns.PAIR, columns.starts.length - panel * Columns.PAIR);
    }

    /** Where a panel begins. */
    int panelAt(int panel) {
        return at + panel * Columns.PAIR * columns.lanes * (terms() + 1);
    }

    /** Where the biases of vector {@code v} begin; its terms follow, {@link #width} apart. */
    int vectorAt(int v) {
        return panelAt(v / Columns.PAIR) + v % Columns.PAIR * columns.lanes;
    }

    /** How many columns stand side by side in the panel of vector {@code v}. */
    int width(int v) {
        return vectors(v / Columns.PAIR) * columns.lanes;
    }
}
