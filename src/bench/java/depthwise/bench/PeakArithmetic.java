package depthwise.bench;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;

/** The most multiply-adds that one thread does: vectors that never leave their registers. */
final class PeakArithmetic {
    private static final VectorSpecies<Float> SPECIES = FloatVector.SPECIES_PREFERRED;
    private static final int CHAINS = 10;
    private static final int STEPS = 2_000_000;
    private static final int TRIES = 150;

    private float sink;

    /** Floating-point operations a nanosecond, a multiply-add counting as two. */
    double gigaflops() {
        double best = 0;
        for (int i = 0; i < TRIES; i++) {
            best = Math.max(best, gigaflopsOnce());
        }
        if (Float.isNaN(sink)) {
            throw new IllegalStateException("the chains were to stay finite");
        }
        return best;
    }

    /** As {@link #gigaflops}, but of a few milliseconds only, whatever else happens in them. */
    double gigaflopsOnce() {
        long start = System.nanoTime();
        sink += chains();
        return 2.0 * SPECIES.length() * CHAINS * STEPS / (System.nanoTime() - start);
    }

    /** Ten independent chains hide the latency of each. */
    private static float chains() {
        FloatVector x = FloatVector.broadcast(SPECIES, 0.5f);
        FloatVector b = FloatVector.broadcast(SPECIES, 0.25f);
        FloatVector s0 = b;
        FloatVector s1 = b;
        FloatVector s2 = b;
        FloatVector s3 = b;
        FloatVector s4 = b;
        FloatVector s5 = b;
        FloatVector s6 = b;
        FloatVector s7 = b;
        FloatVector s8 = b;
        FloatVector s9 = b;
        for (int i = 0; i < STEPS; i++) {
            s0 = x.fma(s0, b);
            s1 = x.fma(s1, b);
            s2 = x.fma(s2, b);
            s3 = x.fma(s3, b);
            s4 = x.fma(s4, b);
            s5 = x.fma(s5, b);
            s6 = x.fma(s6, b);
            s7 = x.fma(s7, b);
            s8 = x.fma(s8, b);
            s9 = x.fma(s9, b);
        }
        FloatVector sum = s0.add(s1)
                .add(s2)
                .add(s3)
                .add(s4)
                .add(s5)
                .add(s6)
                .add(s7)
                .add(s8)
                .add(s9);
        return sum.lane(0);
    }
}
