package depthwise.engine.kernel;

/**
 * Work that is the same for each of many rows: pixels, tokens, lines of a map. Small rows are taken several at a time.
 */
final class RowKernel implements Kernel {
    private static final int FLOATS_A_UNIT = 4_096;
    /**
     * Rows that two threads have written are worth computing by both: fetching a number from another core's cache takes
     * longer than most of this work does.
     */
    static final int WORTH_SHARING = 12_288;

    private final int rows;
    private final int rowsPerUnit;
    private final boolean worthSharing;
    private final Body body;

    /** Computes one row of the output. */
    @FunctionalInterface
    interface Body {
        void run(Span[] inputs, Span output, int row);
    }

    /**
     * A kernel that runs {@code body} for each of {@code rows} rows.
     *
     * @param rowFloats about how many numbers a row touches, by which rows are gathered into units
     */
    RowKernel(int rows, int rowFloats, Body body) {
        this.rows = rows;
        this.rowsPerUnit = Math.max(1, FLOATS_A_UNIT / Math.max(1, rowFloats));
        this.worthSharing = (long) rows * rowFloats > WORTH_SHARING;
        this.body = body;
    }

    @Override
    public int units() {
        return (rows + rowsPerUnit - 1) / rowsPerUnit;
    }

    @Override
    public boolean worthSharing() {
        return worthSharing && units() > 1;
    }

    @Override
    public void run(Span[] inputs, Span output, int from, int to, Scratch scratch) {
        for (int row = from * rowsPerUnit; row < Math.min(rows, to * rowsPerUnit); row++) {
            body.run(inputs, output, row);
        }
    }
}
