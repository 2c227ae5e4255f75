package depthwise.engine.kernel;

import static depthwise.engine.kernel.VectorLanes.LANES;
import static depthwise.engine.kernel.VectorLanes.load;
import static depthwise.engine.kernel.VectorLanes.splat;

import jdk.incubator.vector.FloatVector;

/** The tile of single rows: vectors rather than maps, and gates. */
final class VectorTileOfOne {
    private VectorTileOfOne() {}

    static void pair(Tile t) {
        float[] w = t.w;
        float[] x = t.x;
        FloatVector sum0a = load(t.start, t.startA);
        FloatVector sum0b = load(t.start, t.startB);
        for (int from = t.xAt, at = t.wAt, end = t.xAt + t.run; from < end; from++) {
            FloatVector wa = load(w, at);
            FloatVector wb = load(w, at + LANES);
            FloatVector x0 = splat(x[from]);
            sum0a = x0.fma(wa, sum0a);
            sum0b = x0.fma(wb, sum0b);
            at += 2 * LANES;
        }
        sum0a.intoArray(t.y, t.yA);
        sum0b.intoArray(t.y, t.yB);
    }

    static void single(Tile t) {
        float[] w = t.w;
        float[] x = t.x;
        FloatVector sum0a = load(t.start, t.startA);
        for (int from = t.xAt, at = t.wAt, end = t.xAt + t.run; from < end; from++) {
            FloatVector wa = load(w, at);
            sum0a = splat(x[from]).fma(wa, sum0a);
            at += LANES;
        }
        sum0a.intoArray(t.y, t.yA);
    }
}
