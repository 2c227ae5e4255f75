package depthwise.engine.kernel;

import static depthwise.engine.kernel.VectorLanes.LANES;
import static depthwise.engine.kernel.VectorLanes.load;
import static depthwise.engine.kernel.VectorLanes.splat;

import jdk.incubator.vector.FloatVector;

/** What goes over a row more than once, or down the columns of many: for these, a vector of columns at a time. */
final class VectorRows {
    private VectorRows() {}

    static void scale(float factor, float[] y, int at, int end) {
        int i = at;
        for (; i + LANES <= end; i += LANES) {
            load(y, i).mul(factor).intoArray(y, i);
        }
        for (; i < end; i++) {
            y[i] *= factor;
        }
    }

    /** As {@link Arithmetic#gate}. */
    static void gate(float[] a, int aAt, float[] b, int bAt, float[] c, int cAt, int rows, int count) {
        int column = 0;
        for (; column + LANES <= count; column += LANES) {
            FloatVector factors = load(b, bAt + column);
            for (int i = column, end = column + rows * count; i < end; i += count) {
                load(a, aAt + i).mul(factors).intoArray(c, cAt + i);
            }
        }
        for (; column < count; column++) {
            for (int i = column, end = column + rows * count; i < end; i += count) {
                c[cAt + i] = a[aAt + i] * b[bAt + column];
            }
        }
    }

    /** As {@link Arithmetic#addRows}. */
    static void add(float[] x, int xAt, int rows, int step, float[] y, int yAt, int count) {
        int column = 0;
        for (; column + LANES <= count; column += LANES) {
            FloatVector even = splat(0);
            FloatVector odd = splat(0);
            int i = xAt + column;
            for (int last = i + (rows - 1) * step; i < last; i += 2 * step) {
                even = even.add(load(x, i));
                odd = odd.add(load(x, i + step));
            }
            if (rows % 2 == 1) {
                even = even.add(load(x, i));
            }
            load(y, yAt + column).add(even.add(odd)).intoArray(y, yAt + column);
        }
        for (; column < count; column++) {
            float sum = 0;
            for (int i = xAt + column, end = i + rows * step; i < end; i += step) {
                sum += x[i];
            }
            y[yAt + column] += sum;
        }
    }

    static void normalise(float[] x, int xAt, float[] y, int yAt, float[] gamma, float[] beta, double epsilon) {
        int d = gamma.length;
        float mean = VectorReductions.sum(x, xAt, d) / d;
        float variance = VectorReductions.squares(x, xAt, d, mean) / d;
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
}
