package depthwise.engine.kernel;

import static depthwise.engine.kernel.VectorLanes.LANES;
import static depthwise.engine.kernel.VectorLanes.load;
import static depthwise.engine.kernel.VectorLanes.splat;

import jdk.incubator.vector.FloatVector;

/**
 * The register tile of machines with 16 vector registers, and of the last rows elsewhere: four rows by two vectors or
 * one.
 */
final class VectorTileOfFour {
    private VectorTileOfFour() {}

    /** Fills the columns of {@code panel} in four rows. */
    static void run(Panels b, int panel, Rows a, Rows c, Rows residual, Clamp clamp) {
        if (b.vectors(panel) == Columns.PAIR) {
            tile4x2(b, panel, a, c, residual, clamp);
        } else {
            tile4x1(b, panel, a, c, residual, clamp);
        }
    }

    private static void tile4x2(Panels b, int panel, Rows a, Rows c, Rows residual, Clamp clamp) {
        float[] weights = b.data;
        float[] x = a.data;
        int lda = a.stride;
        int at = b.panelAt(panel);
        FloatVector sum0a = load(weights, at);
        FloatVector sum0b = load(weights, at + LANES);
        FloatVector sum1a = sum0a;
        FloatVector sum1b = sum0b;
        FloatVector sum2a = sum0a;
        FloatVector sum2b = sum0b;
        FloatVector sum3a = sum0a;
        FloatVector sum3b = sum0b;
        for (int tap : b.taps) {
            int from = a.at + tap;
            for (int end = from + b.run; from < end; from++) {
                at += 2 * LANES;
                FloatVector ba = load(weights, at);
                FloatVector bb = load(weights, at + LANES);
                FloatVector x0 = splat(x[from]);
                sum0a = x0.fma(ba, sum0a);
                sum0b = x0.fma(bb, sum0b);
                FloatVector x1 = splat(x[from + lda]);
                sum1a = x1.fma(ba, sum1a);
                sum1b = x1.fma(bb, sum1b);
                FloatVector x2 = splat(x[from + 2 * lda]);
                sum2a = x2.fma(ba, sum2a);
                sum2b = x2.fma(bb, sum2b);
                FloatVector x3 = splat(x[from + 3 * lda]);
                sum3a = x3.fma(ba, sum3a);
                sum3b = x3.fma(bb, sum3b);
            }
        }
        int first = b.columns.starts[panel * Columns.PAIR];
        int second = b.columns.starts[panel * Columns.PAIR + 1];
        VectorProduct.store(sum0a, c, residual, 0, first, clamp);
        VectorProduct.store(sum0b, c, residual, 0, second, clamp);
        VectorProduct.store(sum1a, c, residual, 1, first, clamp);
        VectorProduct.store(sum1b, c, residual, 1, second, clamp);
        VectorProduct.store(sum2a, c, residual, 2, first, clamp);
        VectorProduct.store(sum2b, c, residual, 2, second, clamp);
        VectorProduct.store(sum3a, c, residual, 3, first, clamp);
        VectorProduct.store(sum3b, c, residual, 3, second, clamp);
    }

    private static void tile4x1(Panels b, int panel, Rows a, Rows c, Rows residual, Clamp clamp) {
        float[] weights = b.data;
        float[] x = a.data;
        int lda = a.stride;
        int at = b.panelAt(panel);
        FloatVector sum0a = load(weights, at);
        FloatVector sum1a = sum0a;
        FloatVector sum2a = sum0a;
        FloatVector sum3a = sum0a;
        for (int tap : b.taps) {
            int from = a.at + tap;
            for (int end = from + b.run; from < end; from++) {
                at += LANES;
                FloatVector ba = load(weights, at);
                sum0a = splat(x[from]).fma(ba, sum0a);
                sum1a = splat(x[from + lda]).fma(ba, sum1a);
                sum2a = splat(x[from + 2 * lda]).fma(ba, sum2a);
                sum3a = splat(x[from + 3 * lda]).fma(ba, sum3a);
            }
        }
        int first = b.columns.starts[panel * Columns.PAIR];
        VectorProduct.store(sum0a, c, residual, 0, first, clamp);
        VectorProduct.store(sum1a, c, residual, 1, first, clamp);
        VectorProduct.store(sum2a, c, residual, 2, first, clamp);
        VectorProduct.store(sum3a, c, residual, 3, first, clamp);
    }
}
