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
    private static final int SIX = 6;
    private static final int SEVEN = 7;
    private static final int MANY = 14;

    private final TileHeight height;
    private final Tile tile = new Tile();
    private Panels b;
    private Rows a;
    private Rows c;
    private Clamp clamp;
    /** How many rows there were last: often there are as many again, as in the rows of a convolution. */
    private int counted;
    /** How many of these the large tiles take, of two vectors' columns and of one's. */
    private int largeInPairs;

    private int largeInSingles;
    /** Rows of the large tiles of two vectors' columns. */
    private int tallest;
    /** Where the panel at hand begins, and how many columns it has. */
    private int panelAt;

    private int width;
    /** Where its vectors go in the first row. */
    private int yA;

    private int yB;

    VectorProduct(TileHeight height) {
        this.height = height;
    }

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
        int most = b.run % height.terms == 0 ? height.pair : FEW;
        if (rows != counted || most != tallest) {
            counted = rows;
            tallest = most;
            largeInPairs = inLarge(rows, tallest);
            largeInSingles = inLarge(rows, SEVEN);
        }
        bound(clamp);
        int panel = from;
        if (rows == 1 && b.taps.length == 1) {
            for (;
                    panel + Panels.STREAMS <= to && b.columns.areEven(panel, panel + Panels.STREAMS);
                    panel += Panels.STREAMS) {
                fourPanels(panel);
            }
        }
        for (; panel < to; panel++) {
            panel(panel, rows);
        }
    }

    private void fourPanels(int panel) {
        enter(panel);
        tile.apart = b.panelAt(panel + 1) - panelAt;
        tile.yA = yA;
        tile.xAt = a.at + b.taps[0];
        VectorTileOfOne.fourPairs(tile);
    }

    private void enter(int panel) {
        boolean pair = b.vectors(panel) == Columns.PAIR;
        int column = panel * Columns.PAIR;
        panelAt = b.panelAt(panel);
        width = pair ? 2 * LANES : LANES;
        yA = c.at + b.columns.starts[column];
        yB = pair ? c.at + b.columns.starts[column + 1] : yA;
        fromBiases();
    }

    private void panel(int panel, int rows) {
        enter(panel);
        boolean pair = width != LANES;
        int large = pair ? largeInPairs : largeInSingles;
        int step = pair ? tallest : SEVEN;
        int row = 0;
        if (!pair && height.single == MANY) {
            for (; row + MANY <= large; row += MANY) {
                tile(row, MANY);
            }
        }
        for (; row < large; row += step) {
            tile(row, step);
        }
        for (; row < rows && rows >= FEW; row += FEW) {
            tile(Math.min(row, rows - FEW), FEW);
        }
        for (; row < rows; row++) {
            tile(row, 1);
        }
    }

    /**
     * How many of {@code rows} go to tiles of {@code height} rows, so that those of four over the others compute as few
     * rows twice as can be: of every four numbers of large tiles one serves best.
     */
    static int inLarge(int rows, int height) {
        int best = 0;
        int fewest = Integer.MAX_VALUE;
        int most = rows / height * height;
        for (int large = most; large >= 0 && large > most - FEW * height; large -= height) {
            int computed = large + (rows - large + FEW - 1) / FEW * FEW;
            if (computed < fewest) {
                fewest = computed;
                best = large;
            }
        }
        return best;
    }

    /** The terms of one tile, a tap at a time: the first begins from the biases, the others from what is there. */
    private void tile(int row, int rows) {
        tile.yA = yA + row * c.stride;
        tile.yB = yB + row * c.stride;
        int x = a.at + row * a.stride;
        if (b.taps.length == 1) {
            tile.xAt = x + b.taps[0];
            sums(rows);
            return;
        }
        fromBiases();
        int last = b.taps.length - 1;
        for (int i = 0; i <= last; i++) {
            bound(i == last ? clamp : Clamp.NONE);
            tile.xAt = x + b.taps[i];
            sums(rows);
            fromThere();
        }
    }

    private void bound(Clamp by) {
        tile.isBounded = !by.isNone();
        tile.low = by.low();
        tile.high = by.high();
        tile.lowBits = by.lowBits();
        tile.highBits = by.highBits();
    }

    private void fromBiases() {
        tile.start = b.data;
        tile.startA = panelAt;
        tile.startB = panelAt + LANES;
        tile.startStride = 0;
        tile.wAt = panelAt + width;
    }

    private void fromThere() {
        tile.start = c.data;
        tile.startA = tile.yA;
        tile.startB = tile.yB;
        tile.startStride = c.stride;
        tile.wAt += b.run * width;
    }

    private void sums(int rows) {
        if (width == LANES) {
            single(rows);
        } else {
            pair(rows);
        }
        if (tile.owesBounds) {
            tile.owesBounds = false;
            for (int row = 0; row < rows; row++) {
                VectorBounds.run(clamp, c.data, tile.yA + row * c.stride, tile.yB - tile.yA, width / LANES);
            }
        }
    }

    private void pair(int rows) {
        if (rows == 1) {
            VectorTileOfOne.pair(tile);
        } else if (rows == FEW) {
            VectorTileOfFour.pair(tile);
        } else if (rows == SIX) {
            VectorTileOfSix.pair(tile);
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
