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
        if (t.isBounded) {
            FloatVector low = sum0a.broadcast(t.low);
            FloatVector high = sum0a.broadcast(t.high);
            sum0a = sum0a.blend(low, sum0a.lt(low)).blend(high, high.lt(sum0a));
            sum0b = sum0b.blend(low, sum0b.lt(low)).blend(high, high.lt(sum0b));
        }
        sum0a.intoArray(t.y, t.yA);
        sum0b.intoArray(t.y, t.yB);
    }

    /**
     * {@link Panels#STREAMS} panels at once, {@link Tile#apart} from each other, their columns side by side: the
     * weights are read but once.
     */
    static void fourPairs(Tile t) {
        float[] w = t.w;
        float[] x = t.x;
        int apart = t.apart;
        FloatVector a = FloatVector.fromArray(SPECIES, t.start, t.startA);
        FloatVector b = FloatVector.fromArray(SPECIES, t.start, t.startB);
        FloatVector c = FloatVector.fromArray(SPECIES, t.start, t.startA + apart);
        FloatVector d = FloatVector.fromArray(SPECIES, t.start, t.startB + apart);
        FloatVector e = FloatVector.fromArray(SPECIES, t.start, t.startA + 2 * apart);
        FloatVector f = FloatVector.fromArray(SPECIES, t.start, t.startB + 2 * apart);
        FloatVector g = FloatVector.fromArray(SPECIES, t.start, t.startA + 3 * apart);
        FloatVector h = FloatVector.fromArray(SPECIES, t.start, t.startB + 3 * apart);
        for (int from = t.xAt, at = t.wAt, end = t.xAt + t.run; from < end; from++) {
            FloatVector wa = FloatVector.fromArray(SPECIES, w, at);
            FloatVector x0 = wa.broadcast(x[from]);
            a = x0.fma(wa, a);
            FloatVector wb = FloatVector.fromArray(SPECIES, w, at + LANES);
            b = x0.fma(wb, b);
            FloatVector wc = FloatVector.fromArray(SPECIES, w, at + apart);
            c = x0.fma(wc, c);
            FloatVector wd = FloatVector.fromArray(SPECIES, w, at + apart + LANES);
            d = x0.fma(wd, d);
            FloatVector we = FloatVector.fromArray(SPECIES, w, at + 2 * apart);
            e = x0.fma(we, e);
            FloatVector wf = FloatVector.fromArray(SPECIES, w, at + 2 * apart + LANES);
            f = x0.fma(wf, f);
            FloatVector wg = FloatVector.fromArray(SPECIES, w, at + 3 * apart);
            g = x0.fma(wg, g);
            FloatVector wh = FloatVector.fromArray(SPECIES, w, at + 3 * apart + LANES);
            h = x0.fma(wh, h);
            at += 2 * LANES;
        }
        if (t.isBounded) {
            FloatVector low = a.broadcast(t.low);
            FloatVector high = a.broadcast(t.high);
            a = a.blend(low, a.lt(low)).blend(high, high.lt(a));
            b = b.blend(low, b.lt(low)).blend(high, high.lt(b));
            c = c.blend(low, c.lt(low)).blend(high, high.lt(c));
            d = d.blend(low, d.lt(low)).blend(high, high.lt(d));
            e = e.blend(low, e.lt(low)).blend(high, high.lt(e));
            f = f.blend(low, f.lt(low)).blend(high, high.lt(f));
            g = g.blend(low, g.lt(low)).blend(high, high.lt(g));
            h = h.blend(low, h.lt(low)).blend(high, high.lt(h));
        }
        a.intoArray(t.y, t.yA);
        b.intoArray(t.y, t.yA + LANES);
        c.intoArray(t.y, t.yA + 2 * LANES);
        d.intoArray(t.y, t.yA + 3 * LANES);
        e.intoArray(t.y, t.yA + 4 * LANES);
        f.intoArray(t.y, t.yA + 5 * LANES);
        g.intoArray(t.y, t.yA + 6 * LANES);
        h.intoArray(t.y, t.yA + 7 * LANES);
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
        if (t.isBounded) {
            FloatVector low = sum0a.broadcast(t.low);
            FloatVector high = sum0a.broadcast(t.high);
            sum0a = sum0a.blend(low, sum0a.lt(low)).blend(high, high.lt(sum0a));
        }
        sum0a.intoArray(t.y, t.yA);
    }
}
