package depthwise.engine.kernel;

import static depthwise.engine.kernel.VectorLanes.LANES;

/**
 * Products by register tiles: panel by panel, so that a panel stays in the nearest cache while all rows pass over it.
 * Rows that fill no tile are reached by one that steps back over rows already done, as the last columns are.
 */
final class VectorProduct {
    /** Vectors of 16 floats come with 32 registers, which six rows use well; shorter ones with 16. */
    static final int ROWS = LANES >= 16 ? 6 : 4;

    private static final int FEW = 4;

    private final Panels b;
    private final Rows a;
    private final Rows c;
    private final Clamp clamp;
    private final Tile tile = new Tile();

    private VectorProduct(Panels b, Rows a, Rows c, Clamp clamp) {
        this.b = b;
        this.a = a;
        this.c = c;
        this.clamp = clamp;
        tile.x = a.data;
        tile.xStride = a.stride;
        tile.w = b.data;
        tile.run = b.run;
        tile.y = c.data;
        tile.yStride = c.stride;
    }

    static void run(Panels b, int from, int to, Rows a, int rows, Rows c, Clamp clamp) {
        VectorProduct product = new VectorProduct(b, a, c, clamp);
        for (int panel = from; panel < to; panel++) {
            product.panel(panel, rows);
        }
    }

    private void panel(int panel, int rows) {
        int row = 0;
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
            tile.low = tap == last ? clamp.low() : Clamp.NONE.low();
            tile.high = tap == last ? clamp.high() : Clamp.NONE.high();
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
