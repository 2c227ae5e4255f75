package depthwise.engine.kernel;

import static depthwise.engine.kernel.VectorLanes.LANES;
import static depthwise.engine.kernel.VectorLanes.load;
import static depthwise.engine.kernel.VectorLanes.splat;

import jdk.incubator.vector.FloatVector;

/**
 * Depthwise convolution, a vector of channels at a time: along the pixels of a row with the weights held in registers
 * where the window is one of the family's, place by place elsewhere.
 */
final class VectorDepthwise {
    private static final int THREE = 3;
    private static final int FIVE = 5;

    private VectorDepthwise() {}

    /** As {@link Arithmetic#depthwise}, for at least as many channels as a vector holds. */
    static void run(Taps w, Patch patch, int from, int to, Rows x, Rows y, int pixels, Clamp clamp) {
        for (int begin = 0; begin < w.channels; begin += LANES) {
            int c = Math.min(begin, w.channels - LANES);
            if (pixels > 1 && w.kernel == THREE && to - from == THREE * THREE) {
                whole(w, c, patch, x, y, pixels, clamp);
            } else if (pixels > 1 && w.kernel == FIVE) {
                rows(w, c, patch, from, to, x, y, pixels, clamp);
            } else {
                for (int pixel = 0; pixel < pixels; pixel++) {
                    int xAt = x.at + pixel * x.stride + c;
                    one(w.data, c, patch, from, to, x.data, xAt, y.data, y.at + pixel * y.stride + c, clamp);
                }
            }
        }
    }

    /** A whole 3×3 window. */
    private static void whole(Taps taps, int c, Patch patch, Rows in, Rows out, int pixels, Clamp clamp) {
        float[] w = taps.data;
        float[] x = in.data;
        float[] y = out.data;
        int channels = taps.channels;
        int row = patch.picture[THREE];
        FloatVector bias = load(w, c);
        FloatVector w00 = load(w, taps.at(0, 0) + c);
        FloatVector w01 = load(w, taps.at(0, 1) + c);
        FloatVector w02 = load(w, taps.at(0, 2) + c);
        FloatVector w10 = load(w, taps.at(1, 0) + c);
        FloatVector w11 = load(w, taps.at(1, 1) + c);
        FloatVector w12 = load(w, taps.at(1, 2) + c);
        FloatVector w20 = load(w, taps.at(2, 0) + c);
        FloatVector w21 = load(w, taps.at(2, 1) + c);
        FloatVector w22 = load(w, taps.at(2, 2) + c);
        FloatVector low = splat(clamp.low());
        FloatVector high = splat(clamp.high());
        int step = in.stride;
        int top = in.at + c;
        int to = out.at + c;
        for (int pixel = 0; pixel < pixels; pixel++) {
            int middle = top + row;
            int bottom = middle + row;
            FloatVector upper = load(x, top).fma(w00, bias);
            FloatVector centre = load(x, middle).mul(w10);
            FloatVector lower = load(x, bottom).mul(w20);
            upper = load(x, top + channels).fma(w01, upper);
            centre = load(x, middle + channels).fma(w11, centre);
            lower = load(x, bottom + channels).fma(w21, lower);
            upper = load(x, top + 2 * channels).fma(w02, upper);
            centre = load(x, middle + 2 * channels).fma(w12, centre);
            lower = load(x, bottom + 2 * channels).fma(w22, lower);
            upper.add(centre).add(lower).max(low).min(high).intoArray(y, to);
            top += step;
            to += channels;
        }
    }

    /** The rows of a 5×5 window that lie inside the picture, each in a pass of its own over the output. */
    private static void rows(Taps w, int c, Patch patch, int from, int to, Rows x, Rows y, int pixels, Clamp clamp) {
        FloatVector bias = load(w.data, c);
        for (int pixel = 0; pixel < pixels; pixel++) {
            bias.intoArray(y.data, y.at + pixel * y.stride + c);
        }
        for (int place = from; place < to; place += FIVE) {
            Clamp last = place + FIVE == to ? clamp : Clamp.NONE;
            rowOfFive(w.data, patch.weights[place] + c, w.channels, x, patch.picture[place] + c, y, c, pixels, last);
        }
    }

    private static void rowOfFive(
            float[] w, int wAt, int channels, Rows in, int offset, Rows out, int c, int pixels, Clamp clamp) {
        float[] x = in.data;
        float[] y = out.data;
        FloatVector w0 = load(w, wAt);
        FloatVector w1 = load(w, wAt + channels);
        FloatVector w2 = load(w, wAt + 2 * channels);
        FloatVector w3 = load(w, wAt + 3 * channels);
        FloatVector w4 = load(w, wAt + 4 * channels);
        FloatVector low = splat(clamp.low());
        FloatVector high = splat(clamp.high());
        int step = in.stride;
        int from = in.at + offset;
        int to = out.at + c;
        for (int pixel = 0; pixel < pixels; pixel++) {
            FloatVector sum = load(x, from).fma(w0, load(y, to));
            FloatVector other = load(x, from + channels).mul(w1);
            sum = load(x, from + 2 * channels).fma(w2, sum);
            other = load(x, from + 3 * channels).fma(w3, other);
            sum = load(x, from + 4 * channels).fma(w4, sum);
            sum.add(other).max(low).min(high).intoArray(y, to);
            from += step;
            to += channels;
        }
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
