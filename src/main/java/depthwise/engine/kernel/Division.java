package depthwise.engine.kernel;

/**
 * How the work of a product is cut up: into blocks of rows, each small enough to stay near while all panels pass over
 * it, or, where columns outnumber rows and either the weights do not stay near or the rows are few, into blocks of
 * panels, so that they are read but once. Rows are the better cut for threads: what one computed is what it reads next.
 */
final class Division {
    /** Fewer multiply-adds than this take vectors less time than to tell another thread and hear from it. */
    static final long WORTH_SHARING = 300_000;

    /** Numbers of the left-hand side that stay near: 64 KiB, well inside a second-level cache. */
    private static final int NEAR = 16_384;

    /** Weights that may be read for block after block of rows: half of a second-level cache of 1 MiB. */
    static final int NEAR_WEIGHTS = 131_072;

    /** Fewer rows than this are not cut where there are more columns, so that tiles are full. */
    private static final int FEW_ROWS = 98;

    /** Numbers of the result that a second pass finds in the first-level cache. */
    private static final int NEAREST = 6_144;

    private final int rows;
    private final int rowBlock;
    private final int[] cuts;
    private final boolean worthSharing;

    Division(Columns columns, int rows, int terms, int tileRows, boolean passes) {
        this.rows = rows;
        if (columns.count > rows && (rows < FEW_ROWS || (long) terms * columns.count > NEAR_WEIGHTS)) {
            this.rowBlock = rows;
            this.cuts = columns.cuts(Columns.BLOCKS, rows == 1 ? Panels.STREAMS : 1);
        } else {
            int near = Math.max(1, passes ? Math.min(NEAR / terms, NEAREST / columns.count) : NEAR / terms);
            int fair = (rows + Columns.BLOCKS - 1) / Columns.BLOCKS;
            this.rowBlock = roundUp(Math.min(near, fair), tileRows);
            this.cuts = columns.cuts(1);
        }
        this.worthSharing = (long) rows * terms * columns.count > WORTH_SHARING;
    }

    private static int roundUp(int count, int step) {
        return (count + step - 1) / step * step;
    }

    int units() {
        return (rows + rowBlock - 1) / rowBlock * (cuts.length - 1);
    }

    boolean worthSharing() {
        return worthSharing && units() > 1;
    }

    /** How many rows are near together. */
    int blockRows() {
        return rowBlock;
    }

    int firstRow(int unit) {
        return unit / (cuts.length - 1) * rowBlock;
    }

    /** How many rows unit {@code unit} has. */
    int rows(int unit) {
        return Math.min(rowBlock, rows - firstRow(unit));
    }

    int firstPanel(int unit) {
        return cuts[unit % (cuts.length - 1)];
    }

    int endPanel(int unit) {
        return cuts[unit % (cuts.length - 1) + 1];
    }
}
