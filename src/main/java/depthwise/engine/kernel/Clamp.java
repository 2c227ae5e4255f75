package depthwise.engine.kernel;

import depthwise.op.Nonlinearity;
import java.util.Map;
import java.util.Optional;

/**
 * The functions that only hold a number between two bounds, which products do while they store. The bounds are not
 * negative, so that numbers between them stand in the order of their bits.
 */
record Clamp(float low, float high) {
    static final Clamp NONE = new Clamp(Float.NEGATIVE_INFINITY, Float.POSITIVE_INFINITY);

    static final Map<Nonlinearity, Clamp> KNOWN = Map.of(
            Nonlinearity.IDENTITY, NONE,
            Nonlinearity.RELU, new Clamp(0, Float.POSITIVE_INFINITY),
            Nonlinearity.RELU6, new Clamp(0, 6));

    Clamp {
        if (low < 0 && low != Float.NEGATIVE_INFINITY) {
            throw new IllegalArgumentException("a lower bound of " + low + " has no order by its bits");
        }
    }

    /** {@code function} as a clamp, if it is one. */
    static Optional<Clamp> of(Nonlinearity function) {
        return Optional.ofNullable(KNOWN.get(function));
    }

    /** The lower bound by its bits, as a whole number: below all others where there is none. */
    int lowBits() {
        return isNone() ? Integer.MIN_VALUE : Float.floatToRawIntBits(low);
    }

    /** The upper bound by its bits, as a whole number. */
    int highBits() {
        return isNone() ? Integer.MAX_VALUE : Float.floatToRawIntBits(high);
    }

    boolean isNone() {
        return equals(NONE);
    }

    float apply(float x) {
        return Math.min(Math.max(x, low), high);
    }
}
