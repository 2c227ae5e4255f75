package depthwise.engine.kernel;

/**
 * Part of a map: the rows from {@code top} to {@code bottom} of the channels from {@code left} to {@code right}, each
 * without its end.
 */
record Area(int top, int bottom, int left, int right) {
    /** A map with more rows than this is cut into rows. */
    private static final int FEW_ROWS = 12;

    /** The most that a map is cut into otherwise, as columns of the product before it are. */
    private static final int BLOCKS = 16;

    int channels() {
        return right - left;
    }

    /**
     * Cuts a map of {@code rows} rows: into these, or, where too few threads would find work, into blocks of channels.
     * Cuts are between whole vectors; the last vector stays with the one that it overlaps, as in {@link Columns}.
     */
    static Area[] cut(int rows, int channels, int lanes) {
        if (rows > FEW_ROWS || channels < 2 * lanes) {
            Area[] areas = new Area[rows];
            for (int i = 0; i < rows; i++) {
                areas[i] = new Area(i, i + 1, 0, channels);
            }
            return areas;
        }
        int vectors = channels / lanes;
        Area[] areas = new Area[Math.min(BLOCKS, vectors)];
        for (int i = 0; i < areas.length; i++) {
            boolean last = i == areas.length - 1;
            int left = vectors * i / areas.length * lanes;
            areas[i] = new Area(0, rows, left, last ? channels : vectors * (i + 1) / areas.length * lanes);
        }
        return areas;
    }
}
