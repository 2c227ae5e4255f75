package depthwise.engine.kernel;

import static depthwise.engine.kernel.VectorLanes.LANES;
import static depthwise.engine.kernel.VectorLanes.load;
import static depthwise.engine.kernel.VectorLanes.splat;

import jdk.incubator.vector.FloatVector;

/**
 * Products by register tiles: panel by panel, so that a panel stays in the nearest cache while all rows pass over it.
 * Rows that fill no tile are reached by a smaller one that steps back over rows already done.
 */
final class VectorProduct {
    /** Vectors of 16 floats come with 32 registers, which six rows use well; shorter ones with 16. */
    static final int ROWS = LANES >= 16 ? 6 : 4;

    private static final int FEW = 4;

    private VectorProduct() {}

    static void run(Panels b, int from, int to, Rows a, int rows, Rows c, Rows residual, Clamp clamp) {
        for (int panel = from; panel < to; panel++) {
            int row = 0;
            for (; row + ROWS <= rows; row += ROWS) {
                whole(b, panel, a.from(row), c.from(row), from(residual, row), clamp);
            }
            rest(b, panel, a, row, rows, c, residual, clamp);
        }
    }

    private static void whole(Panels b, int panel, Rows a, Rows c, Rows residual, Clamp clamp) {
        if (ROWS == FEW) {
            VectorTileOfFour.run(b, panel, a, c, residual, clamp);
        } else {
            VectorTileOfSix.run(b, panel, a, c, residual, clamp);
        }
    }

    private static void rest(Panels b, int panel, Rows a, int done, int rows, Rows c, Rows residual, Clamp clamp) {
        int row = done;
        if (rows - row > FEW && rows >= ROWS) {
            int back = rows - ROWS;
            whole(b, panel, a.from(back), c.from(back), from(residual, back), clamp);
            return;
        }
        for (; row < rows && rows >= FEW; row += FEW) {
            int back = Math.min(row, rows - FEW);
            VectorTileOfFour.run(b, panel, a.from(back), c.from(back), from(residual, back), clamp);
        }
        for (; row < rows; row++) {
            VectorTileOfOne.run(b, panel, a.from(row), c.from(row), from(residual, row), clamp);
        }
    }

    private static Rows from(Rows rows, int row) {
        return rows == null ? null : rows.from(row);
    }

    /** Stores one vector of one row of a tile, with what is added and the clamp. */
    static void store(FloatVector sum, Rows c, Rows residual, int row, int column, Clamp clamp) {
        FloatVector added =
                residual == null ? sum : sum.add(load(residual.data, residual.at + row * residual.stride + column));
        added.max(splat(clamp.low())).min(splat(clamp.high())).intoArray(c.data, c.at + row * c.stride + column);
    }
}
