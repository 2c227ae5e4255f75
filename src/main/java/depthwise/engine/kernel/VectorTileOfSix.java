package depthwise.engine.kernel;

import static depthwise.engine.kernel.VectorLanes.LANES;
import static depthwise.engine.kernel.VectorLanes.load;
import static depthwise.engine.kernel.VectorLanes.splat;

import jdk.incubator.vector.FloatVector;

/**
 * The register tile of machines with 32 vector registers: six rows by two vectors or one. Each number of the left-hand
 * side is spread over a vector, which is the faster factor when the sum is the addend of a fused multiply-add.
 */
final class VectorTileOfSix {
    private VectorTileOfSix() {}

    /** Fills the columns of {@code panel} in six rows. */
    static void run(Panels b, int panel, Rows a, Rows c, Rows residual, Clamp clamp) {
        if (b.vectors(panel) == Columns.PAIR) {
            tile6x2(b, panel, a, c, residual, clamp);
        } else {
            tile6x1(b, panel, a, c, residual, clamp);
        }
    }

    private static void tile6x2(Panels b, int panel, Rows a, Rows c, Rows residual, Clamp clamp) {
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
        FloatVector sum4a = sum0a;
        FloatVector sum4b = sum0b;
        FloatVector sum5a = sum0a;
        FloatVector sum5b = sum0b;
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
                FloatVector x4 = splat(x[from + 4 * lda]);
                sum4a = x4.fma(ba, sum4a);
                sum4b = x4.fma(bb, sum4b);
                FloatVector x5 = splat(x[from + 5 * lda]);
                sum5a = x5.fma(ba, sum5a);
                sum5b = x5.fma(bb, sum5b);
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
        VectorProduct.store(sum4a, c, residual, 4, first, clamp);
        VectorProduct.store(sum4b, c, residual, 4, second, clamp);
        VectorProduct.store(sum5a, c, residual, 5, first, clamp);
        VectorProduct.store(sum5b, c, residual, 5, second, clamp);
    }

    private static void tile6x1(Panels b, int panel, Rows a, Rows c, Rows residual, Clamp clamp) {
        float[] weights = b.data;
        float[] x = a.data;
        int lda = a.stride;
        int at = b.panelAt(panel);
        FloatVector sum0a = load(weights, at);
        FloatVector sum1a = sum0a;
        FloatVector sum2a = sum0a;
        FloatVector sum3a = sum0a;
        FloatVector sum4a = sum0a;
        FloatVector sum5a = sum0a;
        for (int tap : b.taps) {
            int from = a.at + tap;
            for (int end = from + b.run; from < end; from++) {
                at += LANES;
                FloatVector ba = load(weights, at);
                sum0a = splat(x[from]).fma(ba, sum0a);
                sum1a = splat(x[from + lda]).fma(ba, sum1a);
                sum2a = splat(x[from + 2 * lda]).fma(ba, sum2a);
                sum3a = splat(x[from + 3 * lda]).fma(ba, sum3a);
                sum4a = splat(x[from + 4 * lda]).fma(ba, sum4a);
                sum5a = splat(x[from + 5 * lda]).fma(ba, sum5a);
            }
        }
        int first = b.columns.starts[panel * Columns.PAIR];
        VectorProduct.store(sum0a, c, residual, 0, first, clamp);
        VectorProduct.store(sum1a, c, residual, 1, first, clamp);
        VectorProduct.store(sum2a, c, residual, 2, first, clamp);
        VectorProduct.store(sum3a, c, residual, 3, first, clamp);
        VectorProduct.store(sum4a, c, residual, 4, first, clamp);
        VectorProduct.store(sum5a, c, residual, 5, first, clamp);
    }
}
