package depthwise.engine.kernel;

import static depthwise.engine.kernel.VectorLanes.LANES;

/**
 * Products by register tiles: panel by panel, so that a panel stays in the nearest cache while all rows pass over it.
 * Rows that fill no tile are reached by one that steps back over rows already done, as the last columns are.
 *
 * <p>One of these serves one thread: to make a new one for every product would be the most that a run allocates.
 */
final class VectorProduct {
    private static final int FEW = 4;
    private static final int SEVEN = 7;
    private static final int MANY = 14;

    /** Vectors of 16 floats come with 32 registers, which seven rows use well; shorter ones with 16. */
    static final int ROWS = LANES >= 16 ? SEVEN : FEW;

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
        tile.low = last.low();
        tile.high = last.high();
        for (int panel = from; panel < to; panel++) {
            panel(panel, rows);
        }
    }

    private void panel(int panel, int rows) {
        int large = rows - inFours(rows);
        int row = 0;
        if (ROWS > FEW && b.vectors(panel) == 1) {
            for (; row + MANY <= large; row += MANY) {
                tile(panel, row, MANY);
            }
        }
        for (; row + ROWS <= large; row += ROWS) {
            tile(panel, row, ROWS);
        }
        for (; row < rows && rows >= FEW; row += FEW) {
            tile(panel, Math.min(row, rows - FEW), FEW);
        }
        for (; row < rows; row++) {
            tile(panel, row, 1);
        }
    }

    /** How many of {@code rows} are left for tiles of four, so that those of seven fill the others exactly. */
    private static int inFours(int rows) {
        if (ROWS == FEW) {
            return 0;
        }
        int exactly = FEW * (2 * rows % SEVEN);
        return exactly <= rows ? exactly : rows % SEVEN;
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
            compute(rows, pair, tap == last && !clamp.isNone());
            tile.start = c.data;
            tile.startA = tile.yA;
            tile.startB = tile.yB;
            tile.startStride = c.stride;
            tile.wAt += b.run * width;
        }
    }

    private void compute(int rows, boolean pair, boolean clamped) {
        if (pair && rows > 1) {
            pair(rows, clamped);
            return;
        }
        if (pair) {
            VectorTileOfOne.pair(tile);
        } else {
            single(rows);
        }
        if (clamped) {
            VectorBounds.run(clamp, c.data, tile.yA, c.stride, rows);
            if (pair) {
                VectorBounds.run(clamp, c.data, tile.yB, c.stride, rows);
            }
        }
    }

    private void pair(int rows, boolean clamped) {
        if (rows == FEW) {
            if (clamped) {
                VectorTileOfFour.clampedPair(tile);
            } else {
                VectorTileOfFour.pair(tile);
            }
        } else if (clamped) {
            VectorTileOfSeven.clampedPair(tile);
        } else {
            VectorTileOfSeven.pair(tile);
        }
    }

    private void single(int rows) {
        if (rows == 1) {
            VectorTileOfOne.single(tile);
        } else if (rows == FEW) {
            VectorTileOfFour.single(tile);
        } else if (rows == MANY) {
            VectorTileOfFourteen.single(tile);
        } else {
            VectorTileOfSeven.single(tile);
        }
    }
}
