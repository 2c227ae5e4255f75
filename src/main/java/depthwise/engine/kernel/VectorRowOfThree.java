package depthwise.engine.kernel;

import static depthwise.engine.kernel.VectorLanes.load;
import static depthwise.engine.kernel.VectorLanes.splat;

import jdk.incubator.vector.FloatVector;

/**
 * Slides one row of a 3×3 window along a row, on top of the sums that stand there: where windows reach over an edge.
 */
final class VectorRowOfThree {
    private VectorRowOfThree() {}

    /** With stride 1: each column belongs to three windows. */
    static void one(Slide s) {
        float[] x = s.x;
        float[] y = s.y;
        int step = s.step;
        FloatVector w0 = load(s.w, s.wAt);
        FloatVector w1 = load(s.w, s.wAt + step);
        FloatVector w2 = load(s.w, s.wAt + 2 * step);
        int from = s.xAt;
        int to = s.yAt;
        int start = s.startAt;
        FloatVector sum = splat(0);
        if (s.left == 0) {
            sum = load(x, from).mul(w0);
            from += step;
        }
        FloatVector column = load(x, from);
        sum = column.fma(w1, sum);
        FloatVector next = column.mul(w0);
        from += step;
        for (int pixel = 0; pixel < s.full; pixel++) {
            column = load(x, from);
            sum = column.fma(w2, sum).add(load(s.start, start));
            sum.intoArray(y, to);
            sum = column.fma(w1, next);
            next = column.mul(w0);
            from += step;
            to += step;
            start += s.startStep;
        }
        if (s.rest > 0) {
            sum.add(load(s.start, start)).intoArray(y, to);
        }
    }

    /** With stride 2: every other column belongs to two windows. */
    static void two(Slide s) {
        float[] x = s.x;
        float[] y = s.y;
        int step = s.step;
        FloatVector w0 = load(s.w, s.wAt);
        FloatVector w1 = load(s.w, s.wAt + step);
        FloatVector w2 = load(s.w, s.wAt + 2 * step);
        int from = s.xAt;
        int to = s.yAt;
        int start = s.startAt;
        FloatVector sum = splat(0);
        if (s.left == 0) {
            sum = load(x, from).mul(w0);
            from += step;
        }
        for (int pixel = 0; pixel < s.full; pixel++) {
            FloatVector odd = load(x, from);
            FloatVector even = load(x, from + step);
            sum = even.fma(w2, odd.fma(w1, sum)).add(load(s.start, start));
            sum.intoArray(y, to);
            sum = even.mul(w0);
            from += 2 * step;
            to += step;
            start += s.startStep;
        }
        if (s.rest > 0) {
            sum = load(x, from).fma(w1, sum).add(load(s.start, start));
            sum.intoArray(y, to);
        }
    }
}
