package depthwise.engine.kernel;

import static depthwise.engine.kernel.VectorLanes.LANES;

/**
 * Products by register tiles: panel by panel, so that a panel stays in the nearest cache while all rows pass over it.
 * Rows that fill no tile are reached by one that steps back over rows already done, as the last columns are.
 *
 * <p>One of these serves one thread: to make a new one for every product would be the most that a run allocates.
 */
final class VectorProduct {
    /** Vectors of 16 floats come with 32 registers, which six rows use well; shorter ones with 16. */
    static final int ROWS = LANES >= 16 ? 6 : 4;

    private static final int FEW = 4;

    /** Rows whose sums are still in the nearest cache when they are clamped. */
    private static final int STRETCH = 96;

    private final Tile tile = new Tile();
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
        tile.x = a.data;
        tile.xStride = a.stride;
        tile.w = b.data;
        tile.run = b.run;
        tile.y = c.data;
        tile.yStride = c.stride;
        for (int panel = from; panel < to; panel++) {
            panel(panel, rows);
        }
    }

    private void panel(int panel, int rows) {
        for (int row = 0; row < rows; ) {
            int end = rows - row <= STRETCH ? rows : row + STRETCH / ROWS * ROWS;
            stretch(panel, row, end);
            if (!clamp.isNone()) {
                for (int v = 0; v < b.vectors(panel); v++) {
                    int at = c.at + row * c.stride + b.columns.starts[panel * Columns.PAIR + v];
                    VectorBounds.run(clamp, c.data, at, c.stride, end - row);
                }
            }
            row = end;
        }
    }

    private void stretch(int panel, int from, int rows) {
        int row = from;
        for (; row + ROWS <= rows; row += ROWS) {
            tile(panel, row, ROWS);
        }
        if (rows - row > FEW && rows >= ROWS) {
            tile(panel, rows - ROWS, ROWS);
            return;
        }
        for (; row < rows && rows >= FEW; row += FEW) {
            tile(panel, Math.min(row, rows - FEW), FEW);
        }
        for (; row < rows; row++) {
            tile(panel, row, 1);
        }
    }

    /** All terms of one tile, a tap at a time: the first begins from the biases, the others from what is there. */
    private void tile(int panel, int row, int rows) {
        boolean pair = b.vectors(panel) == Columns.PAIR;
        int width = pair ? 2 * LANES : LANES;
        int column = panel * Columns.PAIR;
        int last = b.taps.length - 1;
        tile.yA = c.at + row * c.stride + b.columns.starts[column];
        tile.yB = pair ? c.at + row * c.stride + b.columns.starts[column + 1] : 0;
        tile.start = b.data;
        tile.startA = b.panelAt(panel);
        tile.startB = tile.startA + LANES;
        tile.startStride = 0;
        tile.wAt = tile.startA + width;
        for (int tap = 0; tap <= last; tap++) {
            tile.xAt = a.at + row * a.stride + b.taps[tap];
            compute(rows, pair);
            tile.start = c.data;
            tile.startA = tile.yA;
            tile.startB = tile.yB;
            tile.startStride = c.stride;
            tile.wAt += b.run * width;
        }
    }

    private void compute(int rows, boolean pair) {
        if (rows == 1) {
            if (pair) {
                VectorTileOfOne.pair(tile);
            } else {
                VectorTileOfOne.single(tile);
            }
        } else if (rows == FEW) {
            if (pair) {
                VectorTileOfFour.pair(tile);
            } else {
                VectorTileOfFour.single(tile);
            }
        } else if (pair) {
            VectorTileOfSix.pair(tile);
        } else {
            VectorTileOfSix.single(tile);
        }
    }
}
