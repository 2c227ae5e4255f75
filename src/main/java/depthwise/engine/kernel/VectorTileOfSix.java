package depthwise.engine.kernel;

import static depthwise.engine.kernel.VectorLanes.LANES;
import static depthwise.engine.kernel.VectorLanes.SPECIES;

import jdk.incubator.vector.FloatVector;

/**
 * The register tile that 16 vector registers just have room for: six rows by two vectors, two of weights and one number
 * spread over a vector. It takes two terms at a time, so it serves sums of an even number of terms: the places of the
 * rows are then found once for both. Whether it pays depends on the JIT, which {@link TileRace} finds out.
 *
 * <p>It holds sums between bounds even where there are none: a branch would make the JIT put some of them into memory.
 */
final class VectorTileOfSix {
    private VectorTileOfSix() {}

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
        FloatVector sum4a = FloatVector.fromArray(SPECIES, t.start, t.startA + 4 * after);
        FloatVector sum4b = FloatVector.fromArray(SPECIES, t.start, t.startB + 4 * after);
        FloatVector sum5a = FloatVector.fromArray(SPECIES, t.start, t.startA + 5 * after);
        FloatVector sum5b = FloatVector.fromArray(SPECIES, t.start, t.startB + 5 * after);
        for (int from = t.xAt, at = t.wAt, end = t.xAt + t.run; from < end; from += 2) {
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
            FloatVector x4 = wa.broadcast(x[from + 4 * next]);
            sum4a = x4.fma(wa, sum4a);
            sum4b = x4.fma(wb, sum4b);
            FloatVector x5 = wa.broadcast(x[from + 5 * next]);
            sum5a = x5.fma(wa, sum5a);
            sum5b = x5.fma(wb, sum5b);
            if (from == t.never) {
                return;
            }
            FloatVector va = FloatVector.fromArray(SPECIES, w, at + 2 * LANES);
            FloatVector vb = FloatVector.fromArray(SPECIES, w, at + 3 * LANES);
            FloatVector z0 = va.broadcast(x[from + 1]);
            sum0a = z0.fma(va, sum0a);
            sum0b = z0.fma(vb, sum0b);
            FloatVector z1 = va.broadcast(x[from + next + 1]);
            sum1a = z1.fma(va, sum1a);
            sum1b = z1.fma(vb, sum1b);
            FloatVector z2 = va.broadcast(x[from + 2 * next + 1]);
            sum2a = z2.fma(va, sum2a);
            sum2b = z2.fma(vb, sum2b);
            FloatVector z3 = va.broadcast(x[from + 3 * next + 1]);
            sum3a = z3.fma(va, sum3a);
            sum3b = z3.fma(vb, sum3b);
            FloatVector z4 = va.broadcast(x[from + 4 * next + 1]);
            sum4a = z4.fma(va, sum4a);
            sum4b = z4.fma(vb, sum4b);
            FloatVector z5 = va.broadcast(x[from + 5 * next + 1]);
            sum5a = z5.fma(va, sum5a);
            sum5b = z5.fma(vb, sum5b);
            at += 4 * LANES;
        }
        FloatVector low = sum0a.broadcast(t.low);
        FloatVector high = sum0a.broadcast(t.high);
        sum0a.blend(low, sum0a.lt(low)).blend(high, high.lt(sum0a)).intoArray(t.y, t.yA);
        sum0b.blend(low, sum0b.lt(low)).blend(high, high.lt(sum0b)).intoArray(t.y, t.yB);
        sum1a.blend(low, sum1a.lt(low)).blend(high, high.lt(sum1a)).intoArray(t.y, t.yA + t.yStride);
        sum1b.blend(low, sum1b.lt(low)).blend(high, high.lt(sum1b)).intoArray(t.y, t.yB + t.yStride);
        sum2a.blend(low, sum2a.lt(low)).blend(high, high.lt(sum2a)).intoArray(t.y, t.yA + 2 * t.yStride);
        sum2b.blend(low, sum2b.lt(low)).blend(high, high.lt(sum2b)).intoArray(t.y, t.yB + 2 * t.yStride);
        sum3a.blend(low, sum3a.lt(low)).blend(high, high.lt(sum3a)).intoArray(t.y, t.yA + 3 * t.yStride);
        sum3b.blend(low, sum3b.lt(low)).blend(high, high.lt(sum3b)).intoArray(t.y, t.yB + 3 * t.yStride);
        sum4a.blend(low, sum4a.lt(low)).blend(high, high.lt(sum4a)).intoArray(t.y, t.yA + 4 * t.yStride);
        sum4b.blend(low, sum4b.lt(low)).blend(high, high.lt(sum4b)).intoArray(t.y, t.yB + 4 * t.yStride);
        sum5a.blend(low, sum5a.lt(low)).blend(high, high.lt(sum5a)).intoArray(t.y, t.yA + 5 * t.yStride);
        sum5b.blend(low, sum5b.lt(low)).blend(high, high.lt(sum5b)).intoArray(t.y, t.yB + 5 * t.yStride);
    }
}
