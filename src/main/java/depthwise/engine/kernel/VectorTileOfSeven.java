package depthwise.engine.kernel;

import static depthwise.engine.kernel.VectorLanes.INTS;
import static depthwise.engine.kernel.VectorLanes.LANES;
import static depthwise.engine.kernel.VectorLanes.SPECIES;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorOperators;

/**
 * The register tile of machines with 32 vector registers: seven rows by two vectors or one, since the maps of the
 * family are 7, 14, 28, 56 and 112 pixels wide. Each number of the left-hand side is spread over a vector, which is the
 * faster factor when the sum is the addend of a fused multiply-add.
 *
 * <p>Finite sums are held between their bounds as whole numbers, one instruction for a bound: Java 17 turns what a
 * comparison finds into a vector and back before it blends, and takes eight for both.
 */
final class VectorTileOfSeven {
    private VectorTileOfSeven() {}

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
        FloatVector sum6a = FloatVector.fromArray(SPECIES, t.start, t.startA + 6 * after);
        FloatVector sum6b = FloatVector.fromArray(SPECIES, t.start, t.startB + 6 * after);
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
            FloatVector x4 = wa.broadcast(x[from + 4 * next]);
            sum4a = x4.fma(wa, sum4a);
            sum4b = x4.fma(wb, sum4b);
            FloatVector x5 = wa.broadcast(x[from + 5 * next]);
            sum5a = x5.fma(wa, sum5a);
            sum5b = x5.fma(wb, sum5b);
            FloatVector x6 = wa.broadcast(x[from + 6 * next]);
            sum6a = x6.fma(wa, sum6a);
            sum6b = x6.fma(wb, sum6b);
            at += 2 * LANES;
        }
        if (t.isBounded) {
            FloatVector all =
                    sum0a.add(sum0b).add(sum1a).add(sum1b).add(sum2a).add(sum2b).add(sum3a);
            all = all.add(sum3b)
                    .add(sum4a)
                    .add(sum4b)
                    .add(sum5a)
                    .add(sum5b)
                    .add(sum6a)
                    .add(sum6b);
            if (all.sub(all).compare(VectorOperators.EQ, 0).allTrue()) {
                IntVector low = IntVector.broadcast(INTS, t.lowBits);
                IntVector high = IntVector.broadcast(INTS, t.highBits);
                sum0a = sum0a.reinterpretAsInts().max(low).min(high).reinterpretAsFloats();
                sum0b = sum0b.reinterpretAsInts().max(low).min(high).reinterpretAsFloats();
                sum1a = sum1a.reinterpretAsInts().max(low).min(high).reinterpretAsFloats();
                sum1b = sum1b.reinterpretAsInts().max(low).min(high).reinterpretAsFloats();
                sum2a = sum2a.reinterpretAsInts().max(low).min(high).reinterpretAsFloats();
                sum2b = sum2b.reinterpretAsInts().max(low).min(high).reinterpretAsFloats();
                sum3a = sum3a.reinterpretAsInts().max(low).min(high).reinterpretAsFloats();
                sum3b = sum3b.reinterpretAsInts().max(low).min(high).reinterpretAsFloats();
                sum4a = sum4a.reinterpretAsInts().max(low).min(high).reinterpretAsFloats();
                sum4b = sum4b.reinterpretAsInts().max(low).min(high).reinterpretAsFloats();
                sum5a = sum5a.reinterpretAsInts().max(low).min(high).reinterpretAsFloats();
                sum5b = sum5b.reinterpretAsInts().max(low).min(high).reinterpretAsFloats();
                sum6a = sum6a.reinterpretAsInts().max(low).min(high).reinterpretAsFloats();
                sum6b = sum6b.reinterpretAsInts().max(low).min(high).reinterpretAsFloats();
            } else {
                t.owesBounds = true;
            }
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
        FloatVector sum0a = FloatVector.fromArray(SPECIES, t.start, t.startA);
        FloatVector sum1a = FloatVector.fromArray(SPECIES, t.start, t.startA + after);
        FloatVector sum2a = FloatVector.fromArray(SPECIES, t.start, t.startA + 2 * after);
        FloatVector sum3a = FloatVector.fromArray(SPECIES, t.start, t.startA + 3 * after);
        FloatVector sum4a = FloatVector.fromArray(SPECIES, t.start, t.startA + 4 * after);
        FloatVector sum5a = FloatVector.fromArray(SPECIES, t.start, t.startA + 5 * after);
        FloatVector sum6a = FloatVector.fromArray(SPECIES, t.start, t.startA + 6 * after);
        for (int from = t.xAt, at = t.wAt, end = t.xAt + t.run; from < end; from++) {
            FloatVector wa = FloatVector.fromArray(SPECIES, w, at);
            sum0a = wa.broadcast(x[from]).fma(wa, sum0a);
            sum1a = wa.broadcast(x[from + next]).fma(wa, sum1a);
            sum2a = wa.broadcast(x[from + 2 * next]).fma(wa, sum2a);
            sum3a = wa.broadcast(x[from + 3 * next]).fma(wa, sum3a);
            sum4a = wa.broadcast(x[from + 4 * next]).fma(wa, sum4a);
            sum5a = wa.broadcast(x[from + 5 * next]).fma(wa, sum5a);
            sum6a = wa.broadcast(x[from + 6 * next]).fma(wa, sum6a);
            at += LANES;
        }
        if (t.isBounded) {
            FloatVector low = sum0a.broadcast(t.low);
            FloatVector high = sum0a.broadcast(t.high);
            sum0a = sum0a.blend(low, sum0a.lt(low)).blend(high, high.lt(sum0a));
            sum1a = sum1a.blend(low, sum1a.lt(low)).blend(high, high.lt(sum1a));
            sum2a = sum2a.blend(low, sum2a.lt(low)).blend(high, high.lt(sum2a));
            sum3a = sum3a.blend(low, sum3a.lt(low)).blend(high, high.lt(sum3a));
            sum4a = sum4a.blend(low, sum4a.lt(low)).blend(high, high.lt(sum4a));
            sum5a = sum5a.blend(low, sum5a.lt(low)).blend(high, high.lt(sum5a));
            sum6a = sum6a.blend(low, sum6a.lt(low)).blend(high, high.lt(sum6a));
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
