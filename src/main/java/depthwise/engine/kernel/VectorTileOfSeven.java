package depthwise.engine.kernel;

import static depthwise.engine.kernel.VectorLanes.LANES;
import static depthwise.engine.kernel.VectorLanes.load;
import static depthwise.engine.kernel.VectorLanes.splat;

import jdk.incubator.vector.FloatVector;

/**
 * The register tile of machines with 32 vector registers: seven rows by two vectors or one, since the maps of the
 * family are 7, 14, 28, 56 and 112 pixels wide. Each number of the left-hand side is spread over a vector, which is the
 * faster factor when the sum is the addend of a fused multiply-add.
 */
final class VectorTileOfSeven {
    private VectorTileOfSeven() {}

    static void pair(Tile t) {
        float[] w = t.w;
        float[] x = t.x;
        int next = t.xStride;
        int after = t.startStride;
        FloatVector sum0a = load(t.start, t.startA);
        FloatVector sum0b = load(t.start, t.startB);
        FloatVector sum1a = load(t.start, t.startA + after);
        FloatVector sum1b = load(t.start, t.startB + after);
        FloatVector sum2a = load(t.start, t.startA + 2 * after);
        FloatVector sum2b = load(t.start, t.startB + 2 * after);
        FloatVector sum3a = load(t.start, t.startA + 3 * after);
        FloatVector sum3b = load(t.start, t.startB + 3 * after);
        FloatVector sum4a = load(t.start, t.startA + 4 * after);
        FloatVector sum4b = load(t.start, t.startB + 4 * after);
        FloatVector sum5a = load(t.start, t.startA + 5 * after);
        FloatVector sum5b = load(t.start, t.startB + 5 * after);
        FloatVector sum6a = load(t.start, t.startA + 6 * after);
        FloatVector sum6b = load(t.start, t.startB + 6 * after);
        for (int from = t.xAt, at = t.wAt, end = t.xAt + t.run; from < end; from++) {
            FloatVector wa = load(w, at);
            FloatVector wb = load(w, at + LANES);
            FloatVector x0 = splat(x[from]);
            sum0a = x0.fma(wa, sum0a);
            sum0b = x0.fma(wb, sum0b);
            FloatVector x1 = splat(x[from + next]);
            sum1a = x1.fma(wa, sum1a);
            sum1b = x1.fma(wb, sum1b);
            FloatVector x2 = splat(x[from + 2 * next]);
            sum2a = x2.fma(wa, sum2a);
            sum2b = x2.fma(wb, sum2b);
            FloatVector x3 = splat(x[from + 3 * next]);
            sum3a = x3.fma(wa, sum3a);
            sum3b = x3.fma(wb, sum3b);
            FloatVector x4 = splat(x[from + 4 * next]);
            sum4a = x4.fma(wa, sum4a);
            sum4b = x4.fma(wb, sum4b);
            FloatVector x5 = splat(x[from + 5 * next]);
            sum5a = x5.fma(wa, sum5a);
            sum5b = x5.fma(wb, sum5b);
            FloatVector x6 = splat(x[from + 6 * next]);
            sum6a = x6.fma(wa, sum6a);
            sum6b = x6.fma(wb, sum6b);
            at += 2 * LANES;
        }
        sum0a.intoArray(t.y, t.yA);
        sum0b.intoArray(t.y, t.yB);
        sum1a.intoArray(t.y, t.yA + t.yStride);
        sum1b.intoArray(t.y, t.yB + t.yStride);
        sum2a.intoArray(t.y, t.yA + 2 * t.yStride);
        sum2b.intoArray(t.y, t.yB + 2 * t.yStride);
        sum3a.intoArray(t.y, t.yA + 3 * t.yStride);
        sum3b.intoArray(t.y, t.yB + 3 * t.yStride);
        sum4a.intoArray(t.y, t.yA + 4 * t.yStride);
        sum4b.intoArray(t.y, t.yB + 4 * t.yStride);
        sum5a.intoArray(t.y, t.yA + 5 * t.yStride);
        sum5b.intoArray(t.y, t.yB + 5 * t.yStride);
        sum6a.intoArray(t.y, t.yA + 6 * t.yStride);
        sum6b.intoArray(t.y, t.yB + 6 * t.yStride);
    }

    static void single(Tile t) {
        float[] w = t.w;
        float[] x = t.x;
        int next = t.xStride;
        int after = t.startStride;
        FloatVector sum0a = load(t.start, t.startA);
        FloatVector sum1a = load(t.start, t.startA + after);
        FloatVector sum2a = load(t.start, t.startA + 2 * after);
        FloatVector sum3a = load(t.start, t.startA + 3 * after);
        FloatVector sum4a = load(t.start, t.startA + 4 * after);
        FloatVector sum5a = load(t.start, t.startA + 5 * after);
        FloatVector sum6a = load(t.start, t.startA + 6 * after);
        for (int from = t.xAt, at = t.wAt, end = t.xAt + t.run; from < end; from++) {
            FloatVector wa = load(w, at);
            sum0a = splat(x[from]).fma(wa, sum0a);
            sum1a = splat(x[from + next]).fma(wa, sum1a);
            sum2a = splat(x[from + 2 * next]).fma(wa, sum2a);
            sum3a = splat(x[from + 3 * next]).fma(wa, sum3a);
            sum4a = splat(x[from + 4 * next]).fma(wa, sum4a);
            sum5a = splat(x[from + 5 * next]).fma(wa, sum5a);
            sum6a = splat(x[from + 6 * next]).fma(wa, sum6a);
            at += LANES;
        }
        sum0a.intoArray(t.y, t.yA);
        sum1a.intoArray(t.y, t.yA + t.yStride);
        sum2a.intoArray(t.y, t.yA + 2 * t.yStride);
        sum3a.intoArray(t.y, t.yA + 3 * t.yStride);
        sum4a.intoArray(t.y, t.yA + 4 * t.yStride);
        sum5a.intoArray(t.y, t.yA + 5 * t.yStride);
        sum6a.intoArray(t.y, t.yA + 6 * t.yStride);
    }
}
