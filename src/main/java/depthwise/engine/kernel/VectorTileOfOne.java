package depthwise.engine.kernel;

import static depthwise.engine.kernel.VectorLanes.LANES;
import static depthwise.engine.kernel.VectorLanes.load;
import static depthwise.engine.kernel.VectorLanes.splat;

import jdk.incubator.vector.FloatVector;

/** The tile of single rows: vectors rather than maps, and gates. */
final class VectorTileOfOne {
    private VectorTileOfOne() {}

    /** Fills the columns of {@code panel} in one row. */
    static void run(Panels b, int panel, Rows a, Rows c, Rows residual, Clamp clamp) {
        if (b.vectors(panel) == Columns.PAIR) {
            tile1x2(b, panel, a, c, residual, clamp);
        } else {
            tile1x1(b, panel, a, c, residual, clamp);
        }
    }

    private static void tile1x2(Panels b, int panel, Rows a, Rows c, Rows residual, Clamp clamp) {
        float[] weights = b.data;
        float[] x = a.data;
        int at = b.panelAt(panel);
        FloatVector sum0a = load(weights, at);
        FloatVector sum0b = load(weights, at + LANES);
        for (int tap : b.taps) {
            int from = a.at + tap;
            for (int end = from + b.run; from < end; from++) {
                at += 2 * LANES;
                FloatVector ba = load(weights, at);
                FloatVector bb = load(weights, at + LANES);
                FloatVector x0 = splat(x[from]);
                sum0a = x0.fma(ba, sum0a);
                sum0b = x0.fma(bb, sum0b);
            }
        }
        int first = b.columns.starts[panel * Columns.PAIR];
        int second = b.columns.starts[panel * Columns.PAIR + 1];
        VectorProduct.store(sum0a, c, residual, 0, first, clamp);
        VectorProduct.store(sum0b, c, residual, 0, second, clamp);
    }

    private static void tile1x1(Panels b, int panel, Rows a, Rows c, Rows residual, Clamp clamp) {
        float[] weights = b.data;
        float[] x = a.data;
        int at = b.panelAt(panel);
        FloatVector sum0a = load(weights, at);
        for (int tap : b.taps) {
            int from = a.at + tap;
            for (int end = from + b.run; from < end; from++) {
                at += LANES;
                FloatVector ba = load(weights, at);
                sum0a = splat(x[from]).fma(ba, sum0a);
            }
        }
        int first = b.columns.starts[panel * Columns.PAIR];
        VectorProduct.store(sum0a, c, residual, 0, first, clamp);
    }
}
