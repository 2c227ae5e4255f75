package depthwise.engine.kernel;

import static depthwise.engine.kernel.VectorLanes.LANES;
import static depthwise.engine.kernel.VectorLanes.SPECIES;

import jdk.incubator.vector.FloatVector;

/**
 * The register tile that suits 16 vector registers on any Java, and the last rows elsewhere: four rows by two vectors
 * or one.
 */
final class VectorTileOfFour {
    private VectorTileOfFour() {}

    static void pair(Tile t) {
        float[] w = t.w;
        float[] x = t.x;
        int next = t.xStride;
        int after = t.startStride;
        FloatVector sum0a = FloatVector.fromArray(SPECIES, t.start, t.startA);
        FloatVector sum0b = FloatVector.fromArray(SPECIES, t.start, t.startB);
        FloatVector sum1a = FloatVector.fromArray(SPECIES, t.start, t.startA + after);
        FloatVector sum1b = FloatVector.fromArray(SPECIES, t.start, t.startB + after);
        FloatVector sum2a = FloatVector.fromArray(SPECIES, t.start, t.startA + 2 * after);
        FloatVector sum2b = FloatVector.fromArray(SPECIES, t.start, t.startB + 2 * after);
        FloatVector sum3a = FloatVector.fromArray(SPECIES, t.start, t.startA + 3 * after);
        FloatVector sum3b = FloatVector.fromArray(SPECIES, t.start, t.startB + 3 * after);
        for (int from = t.xAt, at = t.wAt, end = t.xAt + t.run; from < end; from++) {
            FloatVector wa = FloatVector.fromArray(SPECIES, w, at);
            FloatVector wb = FloatVector.fromArray(SPECIES, w, at + LANES);
            FloatVector x0 = wa.broadcast(x[from]);
            sum0a = x0.fma(wa, sum0a);
            sum0b = x0.fma(wb, sum0b);
            FloatVector x1 = wa.broadcast(x[from + next]);
            sum1a = x1.fma(wa, sum1a);
            sum1b = x1.fma(wb, sum1b);
            FloatVector x2 = wa.broadcast(x[from + 2 * next]);
            sum2a = x2.fma(wa, sum2a);
            sum2b = x2.fma(wb, sum2b);
            FloatVector x3 = wa.broadcast(x[from + 3 * next]);
            sum3a = x3.fma(wa, sum3a);
            sum3b = x3.fma(wb, sum3b);
            at += 2 * LANES;
        }
        if (t.isBounded) {
            FloatVector low = sum0a.broadcast(t.low);
            FloatVector high = sum0a.broadcast(t.high);
            sum0a = sum0a.blend(low, sum0a.lt(low)).blend(high, high.lt(sum0a));
            sum0b = sum0b.blend(low, sum0b.lt(low)).blend(high, high.lt(sum0b));
            sum1a = sum1a.blend(low, sum1a.lt(low)).blend(high, high.lt(sum1a));
            sum1b = sum1b.blend(low, sum1b.lt(low)).blend(high, high.lt(sum1b));
            sum2a = sum2a.blend(low, sum2a.lt(low)).blend(high, high.lt(sum2a));
            sum2b = sum2b.blend(low, sum2b.lt(low)).blend(high, high.lt(sum2b));
            sum3a = sum3a.blend(low, sum3a.lt(low)).blend(high, high.lt(sum3a));
            sum3b = sum3b.blend(low, sum3b.lt(low)).blend(high, high.lt(sum3b));
        }
        sum0a.intoArray(t.y, t.yA);
        sum0b.intoArray(t.y, t.yB);
        sum1a.intoArray(t.y, t.yA + t.yStride);
        sum1b.intoArray(t.y, t.yB + t.yStride);
        sum2a.intoArray(t.y, t.yA + 2 * t.yStride);
        sum2b.intoArray(t.y, t.yB + 2 * t.yStride);
        sum3a.intoArray(t.y, t.yA + 3 * t.yStride);
        sum3b.intoArray(t.y, t.yB + 3 * t.yStride);
    }

    static void single(Tile t) {
        float[] w = t.w;
        float[] x = t.x;
        int next = t.xStride;
        int after = t.startStride;
        FloatVector sum0a = FloatVector.fromArray(SPECIES, t.start, t.startA);
        FloatVector sum1a = FloatVector.fromArray(SPECIES, t.start, t.startA + after);
        FloatVector sum2a = FloatVector.fromArray(SPECIES, t.start, t.startA + 2 * after);
        FloatVector sum3a = FloatVector.fromArray(SPECIES, t.start, t.startA + 3 * after);
        for (int from = t.xAt, at = t.wAt, end = t.xAt + t.run; from < end; from++) {
            FloatVector wa = FloatVector.fromArray(SPECIES, w, at);
            sum0a = wa.broadcast(x[from]).fma(wa, sum0a);
            sum1a = wa.broadcast(x[from + next]).fma(wa, sum1a);
            sum2a = wa.broadcast(x[from + 2 * next]).fma(wa, sum2a);
            sum3a = wa.broadcast(x[from + 3 * next]).fma(wa, sum3a);
            at += LANES;
        }
        if (t.isBounded) {
            FloatVector low = sum0a.broadcast(t.low);
            FloatVector high = sum0a.broadcast(t.high);
            sum0a = sum0a.blend(low, sum0a.lt(low)).blend(high, high.lt(sum0a));
            sum1a = sum1a.blend(low, sum1a.lt(low)).blend(high, high.lt(sum1a));
            sum2a = sum2a.blend(low, sum2a.lt(low)).blend(high, high.lt(sum2a));
            sum3a = sum3a.blend(low, sum3a.lt(low)).blend(high, high.lt(sum3a));
        }
        sum0a.intoArray(t.y, t.yA);
        sum1a.intoArray(t.y, t.yA + t.yStride);
        sum2a.intoArray(t.y, t.yA + 2 * t.yStride);
        sum3a.intoArray(t.y, t.yA + 3 * t.yStride);
    }
}
