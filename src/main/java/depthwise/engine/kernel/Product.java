package depthwise.engine.kernel;

/** A product with packed weights and what follows it, for any number of columns. */
final class Product {
    private final Arithmetic arithmetic;
    private final Panels panels;
    private final Finish finish;

    Product(Arithmetic arithmetic, Panels panels, Finish finish) {
        this.arithmetic = arithmetic;
        this.panels = panels;
        this.finish = finish;
    }

    /** How many numbers each sum runs over. */
    int terms() {
        return panels.terms();
    }

    Columns columns() {
        return panels.columns;
    }

    /** Floats that narrow columns are computed in before they are copied to their places. */
    static int scratch(Arithmetic arithmetic) {
        return arithmetic.tileRows() * arithmetic.lanes();
    }

    /**
     * Fills the columns of the panels {@code from} to {@code to} of {@code rows} rows of {@code c} (modified).
     *
     * @param a may be left anywhere
     */
    void run(int from, int to, Rows a, int rows, Rows c, Rows residual, Scratch scratch) {
        if (panels.columns.isNarrow()) {
            narrow(a, rows, c, scratch);
        } else {
            arithmetic.product(panels, from, to, a, rows, c, finish.clamp);
        }
        finish.run(c, rows, panels.columns.first(from), panels.columns.end(to), residual);
    }

    private void narrow(Rows a, int rows, Rows c, Scratch scratch) {
        int lanes = arithmetic.lanes();
        Rows wide = scratch.wide.set(scratch.floats, 0, lanes);
        for (int row = 0; row < rows; row += arithmetic.tileRows()) {
            int some = Math.min(arithmetic.tileRows(), rows - row);
            arithmetic.product(panels, 0, 1, a, some, wide, finish.clamp);
            for (int i = 0; i < some; i++) {
                System.arraycopy(wide.data, i * lanes, c.data, c.at + (row + i) * c.stride, panels.columns.count);
            }
            a.at += some * a.stride;
        }
    }
}
