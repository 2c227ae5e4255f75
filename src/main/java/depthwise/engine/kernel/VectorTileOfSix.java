package depthwise.engine.kernel;

import static depthwise.engine.kernel.VectorLanes.LANES;
import static depthwise.engine.kernel.VectorLanes.load;
import static depthwise.engine.kernel.VectorLanes.splat;

import jdk.incubator.vector.FloatVector;

/**
 * The register tile that 16 vector registers just have room for: six rows by two vectors, two of weights and one number
 * spread over a vector. Whether it pays depends on the JIT, which {@link TileRace} finds out.
 */
final class VectorTileOfSix {
    private VectorTileOfSix() {}

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
    }
}
