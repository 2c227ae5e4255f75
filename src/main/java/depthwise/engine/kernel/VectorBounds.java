package depthwise.engine.kernel;

import static depthwise.engine.kernel.VectorLanes.LANES;
import static depthwise.engine.kernel.VectorLanes.load;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/**
 * Clamps with whole-number instructions: floats that are not negative stand in the same order as their bits, and those
 * that are have negative bits. The Vector API's own minimum and maximum of floats take six instructions each, for the
 * sake of −0 and NaN; here a NaN that a clamp meets comes out as one of its bounds.
 */
final class VectorBounds {
    private static final VectorSpecies<Integer> INTS = IntVector.SPECIES_PREFERRED;

    /** Shifting by this leaves nothing but the sign. */
    private static final int SIGN = 31;

    private VectorBounds() {}

    /** Clamps {@code count} vectors that begin {@code step} numbers apart. */
    static void run(Clamp clamp, float[] y, int at, int step, int count) {
        IntVector low = low(clamp);
        IntVector high = high(clamp);
        for (int i = 0; i < count; i++) {
            bounded(load(y, at), low, high).intoArray(y, at);
            at += step;
        }
    }

    static FloatVector bounded(FloatVector x, IntVector low, IntVector high) {
        return x.reinterpretAsInts().max(low).min(high).reinterpretAsFloats();
    }

    /** The bits of the lower bound, which is 0 or none. */
    static IntVector low(Clamp clamp) {
        return IntVector.broadcast(INTS, clamp.low() == 0 ? 0 : Integer.MIN_VALUE);
    }

    /** The bits of the upper bound; none lets everything pass. */
    static IntVector high(Clamp clamp) {
        boolean open = clamp.high() == Float.POSITIVE_INFINITY;
        return IntVector.broadcast(INTS, open ? Integer.MAX_VALUE : Float.floatToRawIntBits(clamp.high()));
    }

    /**
     * Clamps between a negative and a positive number. Among negative floats the bits grow away from zero, so the lower
     * bound is a minimum of the bits without their sign's meaning.
     */
    static FloatVector within(FloatVector x, float negative, float positive) {
        int sign = Integer.MIN_VALUE;
        return x.reinterpretAsInts()
                .min(IntVector.broadcast(INTS, Float.floatToRawIntBits(positive)))
                .lanewise(VectorOperators.XOR, sign)
                .min(IntVector.broadcast(INTS, Float.floatToRawIntBits(negative) ^ sign))
                .lanewise(VectorOperators.XOR, sign)
                .reinterpretAsFloats();
    }

    /** The largest of {@code count} numbers, a multiple of the lanes and at least one vector. */
    static float largest(float[] y, int at, int count) {
        IntVector largest = ordered(load(y, at));
        for (int i = LANES; i < count; i += LANES) {
            largest = largest.max(ordered(load(y, at + i)));
        }
        int bits = largest.reduceLanes(VectorOperators.MAX);
        return Float.intBitsToFloat(bits ^ (bits >> SIGN) & Integer.MAX_VALUE);
    }

    /** Bits in the order of the floats, negative ones too. */
    private static IntVector ordered(FloatVector x) {
        IntVector bits = x.reinterpretAsInts();
        return bits.lanewise(VectorOperators.ASHR, SIGN).and(Integer.MAX_VALUE).lanewise(VectorOperators.XOR, bits);
    }
}
