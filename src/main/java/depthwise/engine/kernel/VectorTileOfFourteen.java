package depthwise.engine.kernel;

import static depthwise.engine.kernel.VectorLanes.LANES;
import static depthwise.engine.kernel.VectorLanes.SPECIES;

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
        FloatVector sum0 = FloatVector.fromArray(SPECIES, t.start, t.startA);
        FloatVector sum1 = FloatVector.fromArray(SPECIES, t.start, t.startA + after);
        FloatVector sum2 = FloatVector.fromArray(SPECIES, t.start, t.startA + 2 * after);
        FloatVector sum3 = FloatVector.fromArray(SPECIES, t.start, t.startA + 3 * after);
        FloatVector sum4 = FloatVector.fromArray(SPECIES, t.start, t.startA + 4 * after);
        FloatVector sum5 = FloatVector.fromArray(SPECIES, t.start, t.startA + 5 * after);
        FloatVector sum6 = FloatVector.fromArray(SPECIES, t.start, t.startA + 6 * after);
        FloatVector sum7 = FloatVector.fromArray(SPECIES, t.start, t.startA + 7 * after);
        FloatVector sum8 = FloatVector.fromArray(SPECIES, t.start, t.startA + 8 * after);
        FloatVector sum9 = FloatVector.fromArray(SPECIES, t.start, t.startA + 9 * after);
        FloatVector sum10 = FloatVector.fromArray(SPECIES, t.start, t.startA + 10 * after);
        FloatVector sum11 = FloatVector.fromArray(SPECIES, t.start, t.startA + 11 * after);
        FloatVector sum12 = FloatVector.fromArray(SPECIES, t.start, t.startA + 12 * after);
        FloatVector sum13 = FloatVector.fromArray(SPECIES, t.start, t.startA + 13 * after);
        for (int from = t.xAt, at = t.wAt, end = t.xAt + t.run; from < end; from++) {
            FloatVector weights = FloatVector.fromArray(SPECIES, w, at);
            sum0 = weights.broadcast(x[from]).fma(weights, sum0);
            sum1 = weights.broadcast(x[from + next]).fma(weights, sum1);
            sum2 = weights.broadcast(x[from + 2 * next]).fma(weights, sum2);
            sum3 = weights.broadcast(x[from + 3 * next]).fma(weights, sum3);
            sum4 = weights.broadcast(x[from + 4 * next]).fma(weights, sum4);
            sum5 = weights.broadcast(x[from + 5 * next]).fma(weights, sum5);
            sum6 = weights.broadcast(x[from + 6 * next]).fma(weights, sum6);
            sum7 = weights.broadcast(x[from + 7 * next]).fma(weights, sum7);
            sum8 = weights.broadcast(x[from + 8 * next]).fma(weights, sum8);
            sum9 = weights.broadcast(x[from + 9 * next]).fma(weights, sum9);
            sum10 = weights.broadcast(x[from + 10 * next]).fma(weights, sum10);
            sum11 = weights.broadcast(x[from + 11 * next]).fma(weights, sum11);
            sum12 = weights.broadcast(x[from + 12 * next]).fma(weights, sum12);
            sum13 = weights.broadcast(x[from + 13 * next]).fma(weights, sum13);
            at += LANES;
        }
        if (t.isBounded) {
            FloatVector low = sum0.broadcast(t.low);
            FloatVector high = sum0.broadcast(t.high);
            sum0 = sum0.blend(low, sum0.lt(low)).blend(high, high.lt(sum0));
            sum1 = sum1.blend(low, sum1.lt(low)).blend(high, high.lt(sum1));
            sum2 = sum2.blend(low, sum2.lt(low)).blend(high, high.lt(sum2));
            sum3 = sum3.blend(low, sum3.lt(low)).blend(high, high.lt(sum3));
            sum4 = sum4.blend(low, sum4.lt(low)).blend(high, high.lt(sum4));
            sum5 = sum5.blend(low, sum5.lt(low)).blend(high, high.lt(sum5));
            sum6 = sum6.blend(low, sum6.lt(low)).blend(high, high.lt(sum6));
            sum7 = sum7.blend(low, sum7.lt(low)).blend(high, high.lt(sum7));
            sum8 = sum8.blend(low, sum8.lt(low)).blend(high, high.lt(sum8));
            sum9 = sum9.blend(low, sum9.lt(low)).blend(high, high.lt(sum9));
            sum10 = sum10.blend(low, sum10.lt(low)).blend(high, high.lt(sum10));
            sum11 = sum11.blend(low, sum11.lt(low)).blend(high, high.lt(sum11));
            sum12 = sum12.blend(low, sum12.lt(low)).blend(high, high.lt(sum12));
            sum13 = sum13.blend(low, sum13.lt(low)).blend(high, high.lt(sum13));
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
