package depthwise.engine.kernel;

import static depthwise.engine.kernel.VectorLanes.load;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorOperators;

/**
 * Bounds. The Vector API's minimum and maximum of floats heed −0 and NaN and take six instructions each. A comparison
 * and a blend take two and let NaN pass; the minimum and maximum of whole numbers take one, so they serve where a NaN
 * is not lost by it.
 */
final class VectorBounds {
    private static final int BITS_OF_SIX = Float.floatToRawIntBits(6);

    private VectorBounds() {}

    /** Clamps {@code count} vectors that begin {@code step} numbers apart; NaN stays NaN. */
    static void run(Clamp clamp, float[] y, int at, int step, int count) {
        FloatVector low = VectorLanes.splat(clamp.low());
        FloatVector high = VectorLanes.splat(clamp.high());
        for (int i = 0, from = at; i < count; i++, from += step) {
            FloatVector x = load(y, from);
            x.blend(low, x.lt(low)).blend(high, high.lt(x)).intoArray(y, from);
        }
    }

    /** Whether all of {@code x} are finite; so are numbers whose sum is. */
    static boolean isFinite(FloatVector x) {
        return x.sub(x).compare(VectorOperators.EQ, 0).allTrue();
    }

    /** The finite numbers {@code x} between bounds that are given by their bits. */
    static FloatVector bounded(FloatVector x, IntVector low, IntVector high) {
        return x.reinterpretAsInts().max(low).min(high).reinterpretAsFloats();
    }

    static IntVector splat(int bits) {
        return IntVector.broadcast(VectorLanes.INTS, bits);
    }

    /**
     * x between 0 and 6, but a bound where x is NaN. Floats that are not negative stand in the order of their bits, and
     * the bits of the others are negative.
     */
    static FloatVector toSix(FloatVector x) {
        return bounded(x, splat(0), splat(BITS_OF_SIX));
    }
}
