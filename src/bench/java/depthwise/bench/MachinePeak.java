package depthwise.bench;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;

/** How fast one core multiplies and adds when everything stands in registers: the roof of every kernel. */
final class MachinePeak {
    private static final VectorSpecies<Float> SPECIES = FloatVector.SPECIES_PREFERRED;
    private static final int SUMS = 10;
    private static final int STEPS = 2_000_000;
    private static final int ROUNDS = 12;

    private MachinePeak() {}

    /** Multiplications and additions a nanosecond, the best of several rounds. */
    static double gigaflops() {
        double best = 0;
        float kept = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            kept += sums(STEPS, round * 1e-9f);
            long nanos = System.nanoTime() - start;
            best = Math.max(best, 2.0 * SUMS * SPECIES.length() * STEPS / nanos);
        }
        return Float.isNaN(kept) ? 0 : best;
    }

    /** Ten sums, since so many hide how long one multiply-add takes. */
    private static float sums(int steps, float small) {
        FloatVector x = FloatVector.broadcast(SPECIES, small);
        FloatVector w = FloatVector.broadcast(SPECIES, 0.5f);
        FloatVector a = x;
        FloatVector b = x;
        FloatVector c = x;
        FloatVector d = x;
        FloatVector e = x;
        FloatVector f = x;
        FloatVector g = x;
        FloatVector h = x;
        FloatVector i = x;
        FloatVector j = x;
        for (int step = 0; step < steps; step++) {
            a = x.fma(w, a);
            b = x.fma(w, b);
            c = x.fma(w, c);
            d = x.fma(w, d);
            e = x.fma(w, e);
            f = x.fma(w, f);
            g = x.fma(w, g);
            h = x.fma(w, h);
            i = x.fma(w, i);
            j = x.fma(w, j);
        }
        return a.add(b).add(c).add(d).add(e).add(f).add(g).add(h).add(i).add(j).lane(0);
    }
}
