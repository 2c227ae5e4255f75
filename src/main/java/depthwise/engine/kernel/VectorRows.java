package depthwise.engine.kernel;

import static depthwise.engine.kernel.VectorLanes.LANES;
import static depthwise.engine.kernel.VectorLanes.load;
import static depthwise.engine.kernel.VectorLanes.splat;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorOperators;

/** The reductions over a row: softmax and layer normalisation. */
final class VectorRows {
    private VectorRows() {}

    static void softmax(float factor, float[] y, int at, int count) {
        int end = at + count;
        float max = factor * largest(y, at, end);
        FloatVector sums = splat(0);
        FloatVector scale = splat(factor);
        FloatVector shift = splat(-max);
        int i = at;
        for (; i + LANES <= end; i += LANES) {
            FloatVector e = VectorFunctions.expBelow(load(y, i).fma(scale, shift));
            e.intoArray(y, i);
            sums = sums.add(e);
        }
        float sum = sums.reduceLanes(VectorOperators.ADD);
        for (; i < end; i++) {
            y[i] = (float) Math.exp(factor * y[i] - max);
            sum += y[i];
        }
        scale(1 / sum, y, at, end);
    }

    private static float largest(float[] y, int at, int end) {
        int whole = (end - at) / LANES * LANES;
        float max = whole == 0 ? Float.NEGATIVE_INFINITY : VectorBounds.largest(y, at, whole);
        for (int i = at + whole; i < end; i++) {
            max = Math.max(max, y[i]);
        }
        return max;
    }

    static void scale(float factor, float[] y, int at, int end) {
        int i = at;
        for (; i + LANES <= end; i += LANES) {
            load(y, i).mul(factor).intoArray(y, i);
        }
        for (; i < end; i++) {
            y[i] *= factor;
        }
    }

    static void normalise(float[] x, int xAt, float[] y, int yAt, float[] gamma, float[] beta, double epsilon) {
        int d = gamma.length;
        float mean = sum(x, xAt, d) / d;
        float variance = squares(x, xAt, d, mean) / d;
        float scale = (float) (1 / Math.sqrt(variance + epsilon));
        int i = 0;
        for (; i + LANES <= d; i += LANES) {
            FloatVector centred = load(x, xAt + i).sub(mean).mul(scale);
            centred.fma(load(gamma, i), load(beta, i)).intoArray(y, yAt + i);
        }
        for (; i < d; i++) {
            y[yAt + i] = (x[xAt + i] - mean) * scale * gamma[i] + beta[i];
        }
    }

    private static float sum(float[] x, int at, int count) {
        FloatVector sums = splat(0);
        int i = 0;
        for (; i + LANES <= count; i += LANES) {
            sums = sums.add(load(x, at + i));
        }
        float sum = sums.reduceLanes(VectorOperators.ADD);
        for (; i < count; i++) {
            sum += x[at + i];
        }
        return sum;
    }

    private static float squares(float[] x, int at, int count, float mean) {
        FloatVector sums = splat(0);
        int i = 0;
        for (; i + LANES <= count; i += LANES) {
            FloatVector centred = load(x, at + i).sub(mean);
            sums = centred.fma(centred, sums);
        }
        float sum = sums.reduceLanes(VectorOperators.ADD);
        for (; i < count; i++) {
            sum += (x[at + i] - mean) * (x[at + i] - mean);
        }
        return sum;
    }
}
