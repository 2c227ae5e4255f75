package depthwise.engine.kernel;

import static depthwise.engine.kernel.VectorBounds.bounded;
import static depthwise.engine.kernel.VectorBounds.isFinite;
import static depthwise.engine.kernel.VectorLanes.load;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;

/**
 * Slides a whole 3×3 window along a row: the nine weights and the sums under way fill 16 vector registers. A row of the
 * window that lies outside of the picture has weights of zero, and stands upon another one.
 */
final class VectorWindowOfThree {
    private VectorWindowOfThree() {}

    /** With stride 1: each column belongs to three windows. */
    static boolean one(Slide s) {
        float[] w = s.w;
        float[] x = s.x;
        float[] y = s.y;
        int step = s.step;
        int toMiddle = s.middle;
        int toLower = s.lower;
        FloatVector bias = load(s.start, s.startAt);
        FloatVector w00 = load(w, s.wAt);
        FloatVector w01 = load(w, s.wAt + step);
        FloatVector w02 = load(w, s.wAt + 2 * step);
        FloatVector w10 = load(w, s.wMiddle);
        FloatVector w11 = load(w, s.wMiddle + step);
        FloatVector w12 = load(w, s.wMiddle + 2 * step);
        FloatVector w20 = load(w, s.wLower);
        FloatVector w21 = load(w, s.wLower + step);
        FloatVector w22 = load(w, s.wLower + 2 * step);
        IntVector low = VectorBounds.splat(s.low);
        IntVector high = VectorBounds.splat(s.high);
        FloatVector all = bias;
        int from = s.xAt;
        int to = s.yAt;
        FloatVector sum = bias;
        if (s.left == 0) {
            sum = load(x, from + toLower)
                    .fma(w20, load(x, from + toMiddle).fma(w10, load(x, from).fma(w00, sum)));
            from += step;
        }
        FloatVector upper = load(x, from);
        FloatVector middle = load(x, from + toMiddle);
        FloatVector lower = load(x, from + toLower);
        sum = lower.fma(w21, middle.fma(w11, upper.fma(w01, sum)));
        FloatVector next = lower.fma(w20, middle.fma(w10, upper.fma(w00, bias)));
        from += step;
        for (int pixel = 0; pixel < s.full; pixel++) {
            upper = load(x, from);
            middle = load(x, from + toMiddle);
            lower = load(x, from + toLower);
            sum = lower.fma(w22, middle.fma(w12, upper.fma(w02, sum)));
            all = all.add(sum);
            bounded(sum, low, high).intoArray(y, to);
            sum = lower.fma(w21, middle.fma(w11, upper.fma(w01, next)));
            next = lower.fma(w20, middle.fma(w10, upper.fma(w00, bias)));
            from += step;
            to += step;
        }
        if (s.rest > 0) {
            bounded(sum, low, high).intoArray(y, to);
        }
        return isFinite(all.add(sum));
    }

    /** With stride 2: every other column belongs to two windows. */
    static boolean two(Slide s) {
        float[] w = s.w;
        float[] x = s.x;
        float[] y = s.y;
        int step = s.step;
        int toMiddle = s.middle;
        int toLower = s.lower;
        FloatVector bias = load(s.start, s.startAt);
        FloatVector w00 = load(w, s.wAt);
        FloatVector w01 = load(w, s.wAt + step);
        FloatVector w02 = load(w, s.wAt + 2 * step);
        FloatVector w10 = load(w, s.wMiddle);
        FloatVector w11 = load(w, s.wMiddle + step);
        FloatVector w12 = load(w, s.wMiddle + 2 * step);
        FloatVector w20 = load(w, s.wLower);
        FloatVector w21 = load(w, s.wLower + step);
        FloatVector w22 = load(w, s.wLower + 2 * step);
        IntVector low = VectorBounds.splat(s.low);
        IntVector high = VectorBounds.splat(s.high);
        FloatVector all = bias;
        int from = s.xAt;
        int to = s.yAt;
        FloatVector sum = bias;
        if (s.left == 0) {
            sum = load(x, from + toLower)
                    .fma(w20, load(x, from + toMiddle).fma(w10, load(x, from).fma(w00, sum)));
            from += step;
        }
        for (int pixel = 0; pixel < s.full; pixel++) {
            FloatVector upper = load(x, from);
            FloatVector middle = load(x, from + toMiddle);
            FloatVector lower = load(x, from + toLower);
            sum = lower.fma(w21, middle.fma(w11, upper.fma(w01, sum)));
            from += step;
            upper = load(x, from);
            middle = load(x, from + toMiddle);
            lower = load(x, from + toLower);
            sum = lower.fma(w22, middle.fma(w12, upper.fma(w02, sum)));
            all = all.add(sum);
            bounded(sum, low, high).intoArray(y, to);
            sum = lower.fma(w20, middle.fma(w10, upper.fma(w00, bias)));
            from += step;
            to += step;
        }
        if (s.rest > 0) {
            sum = load(x, from + toLower)
                    .fma(w21, load(x, from + toMiddle).fma(w11, load(x, from).fma(w01, sum)));
            bounded(sum, low, high).intoArray(y, to);
        }
        return isFinite(all.add(sum));
    }
}
