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
    static void run(Taps w, Patch patch, Rows x, int step, Span y, int pixels, Clamp clamp) {
        int pixel = 0;
        for (; pixel + PIXELS <= pixels; pixel += PIXELS) {
            four(w, patch, x.shifted(pixel * step), step, y.data(), y.at() + pixel * w.channels, clamp);
        }
        for (; pixel < pixels; pixel++) {
            one(w, patch, x.shifted(pixel * step), y.data(), y.at() + pixel * w.channels, clamp);
        }
    }

    private static void four(Taps w, Patch patch, Rows x, int step, float[] y, int yAt, Clamp clamp) {
        int channels = w.channels;
        FloatVector low = splat(clamp.low());
        FloatVector high = splat(clamp.high());
        float[] in = x.data;
        float[] weights = w.data;
        for (int begin = 0; begin < channels; begin += LANES) {
            int c = Math.min(begin, channels - LANES);
            FloatVector sum0 = load(weights, c);
            FloatVector sum1 = sum0;
            FloatVector sum2 = sum0;
            FloatVector sum3 = sum0;
            for (int u = patch.top(); u < patch.bottom(); u++) {
                int from = x.at + u * x.stride + patch.left() * channels + c;
                int weight = w.at(u, patch.left()) + c;
                for (int v = patch.left(); v < patch.right(); v++) {
                    FloatVector k = load(weights, weight);
                    sum0 = load(in, from).fma(k, sum0);
                    sum1 = load(in, from + step).fma(k, sum1);
                    sum2 = load(in, from + 2 * step).fma(k, sum2);
                    sum3 = load(in, from + 3 * step).fma(k, sum3);
                    from += channels;
                    weight += channels;
                }
            }
            sum0.max(low).min(high).intoArray(y, yAt + c);
            sum1.max(low).min(high).intoArray(y, yAt + channels + c);
            sum2.max(low).min(high).intoArray(y, yAt + 2 * channels + c);
            sum3.max(low).min(high).intoArray(y, yAt + 3 * channels + c);
        }
    }

    private static void one(Taps w, Patch patch, Rows x, float[] y, int yAt, Clamp clamp) {
        int channels = w.channels;
        FloatVector low = splat(clamp.low());
        FloatVector high = splat(clamp.high());
        for (int begin = 0; begin < channels; begin += LANES) {
            int c = Math.min(begin, channels - LANES);
            FloatVector sum = load(w.data, c);
            for (int u = patch.top(); u < patch.bottom(); u++) {
                int from = x.at + u * x.stride + c;
                for (int v = patch.left(); v < patch.right(); v++) {
                    sum = load(x.data, from + v * channels).fma(load(w.data, w.at(u, v) + c), sum);
                }
            }
            sum.max(low).min(high).intoArray(y, yAt + c);
        }
    }
}
