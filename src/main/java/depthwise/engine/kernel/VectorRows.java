package depthwise.engine.kernel;

import static depthwise.engine.kernel.VectorLanes.LANES;
import static depthwise.engine.kernel.VectorLanes.load;

import jdk.incubator.vector.FloatVector;

/** What goes over a row more than once: layer normalisation. */
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
