package depthwise.engine.kernel;

/**
 * Products in plain Java: two rows by four columns at a time, which is what scalar registers hold. One of these serves
 * one thread, as with the product on vectors.
 */
final class ScalarProduct {
    static final int ROWS = 2;
    private static final int COLUMNS = 4;

    private Panels b;
    private Rows a;
    private Rows c;
    private Clamp clamp;

    /** As {@link Arithmetic#product}. */
    void run(Panels right, int from, int to, Rows left, int rows, Rows result, Clamp last) {
        b = right;
        a = left;
        c = result;
        clamp = last;
        for (int v = from * Columns.PAIR; v < Math.min(to * Columns.PAIR, b.columns.starts.length); v++) {
            vector(v, rows);
        }
    }

    /** Fills the columns of vector {@code v} in {@code rows} rows. */
    private void vector(int v, int rows) {
        for (int column = 0; column < b.columns.lanes; column += COLUMNS) {
            for (int row = 0; row < rows; row += ROWS) {
                int second = Math.min(row + 1, rows - 1);
                tile(
                        v,
                        column,
                        a.at + row * a.stride,
                        a.at + second * a.stride,
                        c.at + row * c.stride,
                        c.at + second * c.stride);
            }
        }
    }

    private void tile(int v, int column, int a0, int a1, int c0, int c1) {
        float[] w = b.data;
        float[] x = a.data;
        int width = b.width(v);
        int at = b.vectorAt(v) + column;
        float s00 = w[at];
        float s01 = w[at + 1];
        float s02 = w[at + 2];
        float s03 = w[at + 3];
        float s10 = s00;
        float s11 = s01;
        float s12 = s02;
        float s13 = s03;
        for (int tap : b.taps) {
            for (int k = tap; k < tap + b.run; k++) {
                at += width;
                float x0 = x[a0 + k];
                float x1 = x[a1 + k];
                s00 += x0 * w[at];
                s01 += x0 * w[at + 1];
                s02 += x0 * w[at + 2];
                s03 += x0 * w[at + 3];
                s10 += x1 * w[at];
                s11 += x1 * w[at + 1];
                s12 += x1 * w[at + 2];
                s13 += x1 * w[at + 3];
            }
        }
        int first = b.columns.starts[v] + column;
        store(c0 + first, s00, s01, s02, s03);
        store(c1 + first, s10, s11, s12, s13);
    }

    private void store(int at, float y0, float y1, float y2, float y3) {
        c.data[at] = clamp.apply(y0);
        c.data[at + 1] = clamp.apply(y1);
        c.data[at + 2] = clamp.apply(y2);
        c.data[at + 3] = clamp.apply(y3);
    }
}
