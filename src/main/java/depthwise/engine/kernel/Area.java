package depthwise.engine.kernel;

/**
 * Part of a map: the rows from {@code top} to {@code bottom} of the channels from {@code left} to {@code right}, each
 * without its end.
 */
record Area(int top, int bottom, int left, int right) {
    /**
     * A map with more rows is cut into these: from there on {@link Division} cuts the product before it by rows too.
     */
    private static final int FEW_ROWS = 9;

    int channels() {
        return right - left;
    }

    /**
     * Cuts a map of {@code rows} rows: into these, or, where too few threads would find work, into blocks of channels,
     * between the same vectors as the columns of a product.
     */
    static Area[] cut(int rows, int channels, int lanes) {
        boolean byRows = rows > FEW_ROWS || channels < lanes;
        return byRows ? intoRows(rows, channels) : intoColumns(rows, Columns.exact(channels, lanes));
    }

    /** A map row by row. */
    static Area[] intoRows(int rows, int channels) {
        Area[] areas = new Area[rows];
        for (int i = 0; i < rows; i++) {
            areas[i] = new Area(i, i + 1, 0, channels);
        }
        return areas;
    }

    private static Area[] intoColumns(int rows, Columns columns) {
        int[] cuts = columns.cuts(Columns.BLOCKS);
        Area[] areas = new Area[cuts.length - 1];
        for (int i = 0; i < areas.length; i++) {
            areas[i] = new Area(0, rows, columns.first(cuts[i]), columns.end(cuts[i + 1]));
        }
        return areas;
    }
}
