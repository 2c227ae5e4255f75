package depthwise.engine.kernel;

/**
 * The right-hand side of a product, in the order in which register tiles read it: for each panel its biases, then for
 * each of the sum's terms the panel's columns.
 *
 * <p>The sum runs over {@code taps}: at each of them {@code run} numbers in a row of the left-hand side. A 1×1
 * convolution has one tap, a k×k one has k, its window's rows.
 */
final class Panels {
    final float[] data;
    final int at;
    final Columns columns;
    final int[] taps;
    final int run;

    Panels(float[] data, int at, Columns columns, int[] taps, int run) {
        this.data = data;
        this.at = at;
        this.columns = columns;
        this.taps = taps;
        this.run = run;
    }

    /** The weight of one term in one column. */
    @FunctionalInterface
    interface Coefficient {
        double at(int term, int column);
    }

    /** How many floats the panels of {@code columns} with {@code terms} terms take. */
    static int floats(Columns columns, int terms) {
        return columns.roundedUp() * (terms + 1);
    }

    /** Packs weights and biases given in double precision. */
    static Panels pack(Columns columns, int[] taps, int run, Coefficient weight, Coefficient bias) {
        int terms = taps.length * run;
        float[] data = new float[floats(columns, terms)];
        Panels panels = new Panels(data, 0, columns, taps, run);
        for (int v = 0; v < columns.starts.length; v++) {
            int width = panels.vectors(v / Columns.PAIR) * columns.lanes;
            int to = panels.panelAt(v / Columns.PAIR) + v % Columns.PAIR * columns.lanes;
            int filled = Math.min(columns.lanes, columns.count - columns.starts[v]);
            for (int lane = 0; lane < filled; lane++) {
                int column = columns.starts[v] + lane;
                data[to + lane] = (float) bias.at(0, column);
                for (int term = 0; term < terms; term++) {
                    data[to + (term + 1) * width + lane] = (float) weight.at(term, column);
                }
            }
        }
        return panels;
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
}
