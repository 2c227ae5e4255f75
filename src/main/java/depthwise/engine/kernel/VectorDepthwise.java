package depthwise.engine.kernel;

import static depthwise.engine.kernel.VectorLanes.LANES;
import static depthwise.engine.kernel.VectorLanes.load;
import static depthwise.engine.kernel.VectorLanes.splat;

import jdk.incubator.vector.FloatVector;

/**
 * Depthwise convolution along channels, four neighbouring pixels at a time, so that each weight is read once for four.
 */
final class VectorDepthwise {
    private static final int PIXELS = 4;

    private VectorDepthwise() {}

    /** As {@link Arithmetic#depthwise}, for at least as many channels as a vector holds. */
    static void run(Taps w, Patch patch, int from, int to, Rows x, Rows y, int pixels, Clamp clamp) {
        for (int pixel = 0; pixel < pixels; ) {
            int xAt = x.at + pixel * x.stride;
            int yAt = y.at + pixel * y.stride;
            int some = pixel + PIXELS <= pixels ? PIXELS : 1;
            for (int begin = 0; begin < w.channels; begin += LANES) {
                int c = Math.min(begin, w.channels - LANES);
                if (some == PIXELS) {
                    four(w.data, c, patch, from, to, x.data, xAt + c, x.stride, y.data, yAt + c, y.stride, clamp);
                } else {
                    one(w.data, c, patch, from, to, x.data, xAt + c, y.data, yAt + c, clamp);
                }
            }
            pixel += some;
        }
    }

    private static void four(
            float[] w,
            int c,
            Patch patch,
            int from,
            int to,
            float[] x,
            int xAt,
            int step,
            float[] y,
            int yAt,
            int next,
            Clamp clamp) {
        int[] picture = patch.picture;
        int[] weights = patch.weights;
        FloatVector sum0 = load(w, c);
        FloatVector sum1 = load(w, c);
        FloatVector sum2 = load(w, c);
        FloatVector sum3 = load(w, c);
        for (int place = from; place < to; place++) {
            int at = xAt + picture[place];
            FloatVector k = load(w, weights[place] + c);
            sum0 = load(x, at).fma(k, sum0);
            sum1 = load(x, at + step).fma(k, sum1);
            sum2 = load(x, at + 2 * step).fma(k, sum2);
            sum3 = load(x, at + 3 * step).fma(k, sum3);
        }
        FloatVector low = splat(clamp.low());
        FloatVector high = splat(clamp.high());
        sum0.max(low).min(high).intoArray(y, yAt);
        sum1.max(low).min(high).intoArray(y, yAt + next);
        sum2.max(low).min(high).intoArray(y, yAt + 2 * next);
        sum3.max(low).min(high).intoArray(y, yAt + 3 * next);
    }

    private static void one(
            float[] w, int c, Patch patch, int from, int to, float[] x, int xAt, float[] y, int yAt, Clamp clamp) {
        int[] picture = patch.picture;
        int[] weights = patch.weights;
        FloatVector sum = load(w, c);
        for (int place = from; place < to; place++) {
            sum = load(x, xAt + picture[place]).fma(load(w, weights[place] + c), sum);
        }
        sum.max(splat(clamp.low())).min(splat(clamp.high())).intoArray(y, yAt);
    }
}
