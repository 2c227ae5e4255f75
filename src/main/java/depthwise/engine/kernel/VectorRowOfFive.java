package depthwise.engine.kernel;

import static depthwise.engine.kernel.VectorLanes.load;
import static depthwise.engine.kernel.VectorLanes.splat;

import jdk.incubator.vector.FloatVector;

/**
 * Slides one row of a 5×5 window along a row, on top of the sums that stand there: the 25 weights of a whole window
 * would fit no register file, and to read them again for every pixel takes longer than to read the sums.
 */
final class VectorRowOfFive {
    private VectorRowOfFive() {}

    /** With stride 1: each column belongs to five windows. */
    static void one(Slide s) {
        float[] x = s.x;
        float[] y = s.y;
        int step = s.step;
        FloatVector w0 = load(s.w, s.wAt);
        FloatVector w1 = load(s.w, s.wAt + step);
        FloatVector w2 = load(s.w, s.wAt + 2 * step);
        FloatVector w3 = load(s.w, s.wAt + 3 * step);
        FloatVector w4 = load(s.w, s.wAt + 4 * step);
        int from = s.xAt;
        int to = s.yAt;
        int start = s.startAt;
        FloatVector first = splat(0);
        FloatVector second = splat(0);
        if (s.left < 1) {
            first = load(x, from).mul(w0);
            from += step;
        }
        if (s.left < 2) {
            FloatVector column = load(x, from);
            first = column.fma(w1, first);
            second = column.mul(w0);
            from += step;
        }
        FloatVector column = load(x, from);
        first = column.fma(w2, first);
        second = column.fma(w1, second);
        FloatVector third = column.mul(w0);
        column = load(x, from + step);
        first = column.fma(w3, first);
        second = column.fma(w2, second);
        third = column.fma(w1, third);
        FloatVector fourth = column.mul(w0);
        from += 2 * step;
        for (int pixel = 0; pixel < s.full; pixel++) {
            column = load(x, from);
            first = column.fma(w4, first).add(load(s.start, start));
            first.intoArray(y, to);
            first = column.fma(w3, second);
            second = column.fma(w2, third);
            third = column.fma(w1, fourth);
            fourth = column.mul(w0);
            from += step;
            to += step;
            start += s.startStep;
        }
        if (s.rest > 0) {
            first.add(load(s.start, start)).intoArray(y, to);
        }
        if (s.rest > 1) {
            second.add(load(s.start, start + s.startStep)).intoArray(y, to + step);
        }
    }

    /** With stride 2: columns belong to three windows and two by turns. */
    static void two(Slide s) {
        float[] x = s.x;
        float[] y = s.y;
        int step = s.step;
        FloatVector w0 = load(s.w, s.wAt);
        FloatVector w1 = load(s.w, s.wAt + step);
        FloatVector w2 = load(s.w, s.wAt + 2 * step);
        FloatVector w3 = load(s.w, s.wAt + 3 * step);
        FloatVector w4 = load(s.w, s.wAt + 4 * step);
        int from = s.xAt;
        int to = s.yAt;
        int start = s.startAt;
        FloatVector sum = splat(0);
        if (s.left < 1) {
            sum = load(x, from).mul(w0);
            from += step;
        }
        if (s.left < 2) {
            sum = load(x, from).fma(w1, sum);
            from += step;
        }
        FloatVector even = load(x, from);
        sum = even.fma(w2, sum);
        FloatVector next = even.mul(w0);
        from += step;
        for (int pixel = 0; pixel < s.full; pixel++) {
            FloatVector odd = load(x, from);
            even = load(x, from + step);
            sum = even.fma(w4, odd.fma(w3, sum)).add(load(s.start, start));
            sum.intoArray(y, to);
            sum = even.fma(w2, odd.fma(w1, next));
            next = even.mul(w0);
            from += 2 * step;
            to += step;
            start += s.startStep;
        }
        if (s.rest > 0) {
            if (s.isOddThere) {
                sum = load(x, from).fma(w3, sum);
            }
            sum.add(load(s.start, start)).intoArray(y, to);
        }
    }
}
