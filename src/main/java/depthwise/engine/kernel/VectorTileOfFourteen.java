package depthwise.engine.kernel;

import static depthwise.engine.kernel.VectorLanes.LANES;
import static depthwise.engine.kernel.VectorLanes.load;
import static depthwise.engine.kernel.VectorLanes.splat;

import jdk.incubator.vector.FloatVector;

/**
 * The register tile of a single vector of columns on machines with 32 vector registers: fourteen rows, since fewer sums
 * would each wait for the last addition to end.
 */
final class VectorTileOfFourteen {
    private VectorTileOfFourteen() {}

    static void single(Tile t) {
        float[] w = t.w;
        float[] x = t.x;
        int next = t.xStride;
        int after = t.startStride;
        FloatVector sum0 = load(t.start, t.startA);
        FloatVector sum1 = load(t.start, t.startA + after);
        FloatVector sum2 = load(t.start, t.startA + 2 * after);
        FloatVector sum3 = load(t.start, t.startA + 3 * after);
        FloatVector sum4 = load(t.start, t.startA + 4 * after);
        FloatVector sum5 = load(t.start, t.startA + 5 * after);
        FloatVector sum6 = load(t.start, t.startA + 6 * after);
        FloatVector sum7 = load(t.start, t.startA + 7 * after);
        FloatVector sum8 = load(t.start, t.startA + 8 * after);
        FloatVector sum9 = load(t.start, t.startA + 9 * after);
        FloatVector sum10 = load(t.start, t.startA + 10 * after);
        FloatVector sum11 = load(t.start, t.startA + 11 * after);
        FloatVector sum12 = load(t.start, t.startA + 12 * after);
        FloatVector sum13 = load(t.start, t.startA + 13 * after);
        for (int from = t.xAt, at = t.wAt, end = t.xAt + t.run; from < end; from++) {
            FloatVector weights = load(w, at);
            sum0 = splat(x[from]).fma(weights, sum0);
            sum1 = splat(x[from + next]).fma(weights, sum1);
            sum2 = splat(x[from + 2 * next]).fma(weights, sum2);
            sum3 = splat(x[from + 3 * next]).fma(weights, sum3);
            sum4 = splat(x[from + 4 * next]).fma(weights, sum4);
            sum5 = splat(x[from + 5 * next]).fma(weights, sum5);
            sum6 = splat(x[from + 6 * next]).fma(weights, sum6);
            sum7 = splat(x[from + 7 * next]).fma(weights, sum7);
            sum8 = splat(x[from + 8 * next]).fma(weights, sum8);
            sum9 = splat(x[from + 9 * next]).fma(weights, sum9);
            sum10 = splat(x[from + 10 * next]).fma(weights, sum10);
            sum11 = splat(x[from + 11 * next]).fma(weights, sum11);
            sum12 = splat(x[from + 12 * next]).fma(weights, sum12);
            sum13 = splat(x[from + 13 * next]).fma(weights, sum13);
            at += LANES;
        }
        sum0.intoArray(t.y, t.yA);
        sum1.intoArray(t.y, t.yA + t.yStride);
        sum2.intoArray(t.y, t.yA + 2 * t.yStride);
        sum3.intoArray(t.y, t.yA + 3 * t.yStride);
        sum4.intoArray(t.y, t.yA + 4 * t.yStride);
        sum5.intoArray(t.y, t.yA + 5 * t.yStride);
        sum6.intoArray(t.y, t.yA + 6 * t.yStride);
        sum7.intoArray(t.y, t.yA + 7 * t.yStride);
        sum8.intoArray(t.y, t.yA + 8 * t.yStride);
        sum9.intoArray(t.y, t.yA + 9 * t.yStride);
        sum10.intoArray(t.y, t.yA + 10 * t.yStride);
        sum11.intoArray(t.y, t.yA + 11 * t.yStride);
        sum12.intoArray(t.y, t.yA + 12 * t.yStride);
        sum13.intoArray(t.y, t.yA + 13 * t.yStride);
    }
}
