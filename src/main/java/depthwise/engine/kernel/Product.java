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

    Columns columns() {
        return panels.columns;
    }

    /** Floats that narrow columns are computed in before they are copied to their places. */
    static int scratch(Arithmetic arithmetic) {
        return arithmetic.tileRows() * arithmetic.lanes();
    }

    /** Fills the columns of the panels {@code from} to {@code to} of {@code rows} rows of {@code c} (modified). */
    void run(int from, int to, Rows a, int rows, Rows c, Rows residual, float[] scratch) {
        if (panels.columns.isNarrow()) {
            narrow(a, rows, c, residual, scratch);
        } else {
            arithmetic.product(panels, from, to, a, rows, c, residual, finish.clamp);
        }
        finish.bend(c, rows, panels.columns.first(from), panels.columns.end(to));
    }

    private void narrow(Rows a, int rows, Rows c, Rows residual, float[] scratch) {
        int lanes = arithmetic.lanes();
        Rows wide = new Rows(scratch, 0, lanes);
        for (int row = 0; row < rows; row += arithmetic.tileRows()) {
            int some = Math.min(arithmetic.tileRows(), rows - row);
            arithmetic.product(panels, 0, 1, a.from(row), some, wide, null, Clamp.NONE);
            for (int i = 0; i < some; i++) {
                copy(scratch, i * lanes, c.from(row + i), residual == null ? null : residual.from(row + i));
            }
        }
    }

    private void copy(float[] scratch, int at, Rows c, Rows residual) {
        for (int column = 0; column < panels.columns.count; column++) {
            float sum = scratch[at + column] + (residual == null ? 0 : residual.data[residual.at + column]);
            c.data[c.at + column] = finish.clamp.apply(sum);
        }
    }
}
