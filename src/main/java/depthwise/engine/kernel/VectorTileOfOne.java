package depthwise.engine.kernel;

import static depthwise.engine.kernel.VectorLanes.LANES;
import static depthwise.engine.kernel.VectorLanes.SPECIES;

import jdk.incubator.vector.FloatVector;

/** The tile of single rows: vectors rather than maps, and gates. */
final class VectorTileOfOne {
    private VectorTileOfOne() {}

    static void pair(Tile t) {
        float[] w = t.w;
        float[] x = t.x;
        FloatVector sum0a = FloatVector.fromArray(SPECIES, t.start, t.startA);
        FloatVector sum0b = FloatVector.fromArray(SPECIES, t.start, t.startB);
        for (int from = t.xAt, at = t.wAt, end = t.xAt + t.run; from < end; from++) {
            FloatVector wa = FloatVector.fromArray(SPECIES, w, at);
            FloatVector wb = FloatVector.fromArray(SPECIES, w, at + LANES);
            FloatVector x0 = wa.broadcast(x[from]);
            sum0a = x0.fma(wa, sum0a);
            sum0b = x0.fma(wb, sum0b);
            at += 2 * LANES;
        }
        FloatVector low = sum0a.broadcast(t.low);
        FloatVector high = sum0a.broadcast(t.high);
        sum0a = sum0a.blend(low, sum0a.lt(low));
        sum0a.blend(high, high.lt(sum0a)).intoArray(t.y, t.yA);
        sum0b = sum0b.blend(low, sum0b.lt(low));
        sum0b.blend(high, high.lt(sum0b)).intoArray(t.y, t.yB);
    }

    static void single(Tile t) {
        float[] w = t.w;
        float[] x = t.x;
        FloatVector sum0a = FloatVector.fromArray(SPECIES, t.start, t.startA);
        for (int from = t.xAt, at = t.wAt, end = t.xAt + t.run; from < end; from++) {
            FloatVector wa = FloatVector.fromArray(SPECIES, w, at);
            sum0a = wa.broadcast(x[from]).fma(wa, sum0a);
            at += LANES;
        }
        FloatVector low = sum0a.broadcast(t.low);
        FloatVector high = sum0a.broadcast(t.high);
        sum0a = sum0a.blend(low, sum0a.lt(low));
        sum0a.blend(high, high.lt(sum0a)).intoArray(t.y, t.yA);
    }
}
