package depthwise.engine.kernel;

import static depthwise.engine.kernel.VectorLanes.LANES;
import static depthwise.engine.kernel.VectorLanes.load;
import static depthwise.engine.kernel.VectorLanes.splat;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorOperators;

/**
 * e^x within 2 units in the last place for −87 ≤ x ≤ 88, and e^−87 or e^88 beyond: x = n·ln 2 + r with |r| ≤ ln 2/2,
 * then 2ⁿ times a polynomial of degree 6 for e^r, 1 + r + r² · q(r), whose q makes the largest relative error the
 * least: 3 · 10⁻⁹.
 *
 * <p>It goes over an array rather than from vector to vector: a method that hands out vectors allocates each of them
 * whenever the JIT compiled it before the loop that calls it, and that is a matter of luck.
 */
final class VectorExponential {
    private static final float LOG2_E = 1.44269504f;
    /** ln 2 in two parts, the first so short that its products with small whole numbers are exact. */
    private static final float LN2_HIGH = 0.693359375f;

    private static final float LN2_LOW = -2.12194440e-4f;
    /** 1.5 · 2²³: adding it rounds a float to a whole number, which then stands in the lowest bits. */
    private static final float ROUNDER = 12582912f;

    private static final int EXPONENT_BIAS = 127;
    private static final int MANTISSA_BITS = 23;
    private static final float LARGEST = 88f;
    private static final float SMALLEST = -87f;

    private VectorExponential() {}

    /** y = e^(factor · x + shift) for {@code count} numbers; x and y may be the same. */
    static void run(float factor, float shift, float[] x, int from, float[] y, int to, int count) {
        int i = 0;
        for (; i + LANES <= count; i += LANES) {
            FloatVector argument = load(x, from + i).mul(factor).add(shift);
            argument = argument.blend(splat(LARGEST), splat(LARGEST).lt(argument));
            argument = argument.blend(splat(SMALLEST), argument.lt(splat(SMALLEST)));
            FloatVector shifted = argument.fma(splat(LOG2_E), splat(ROUNDER));
            FloatVector n = shifted.sub(splat(ROUNDER));
            FloatVector r = n.fma(splat(-LN2_LOW), n.fma(splat(-LN2_HIGH), argument));
            FloatVector square = r.mul(r);
            FloatVector near = r.fma(splat(1.66665211e-1f), splat(4.99999940e-1f));
            FloatVector far = r.fma(splat(8.36874545e-3f), splat(4.16683890e-2f));
            far = square.fma(splat(1.38145406e-3f), far);
            FloatVector q = square.fma(far, near);
            FloatVector p = square.fma(q, r.add(1f));
            FloatVector power = shifted.reinterpretAsInts()
                    .add(EXPONENT_BIAS)
                    .lanewise(VectorOperators.LSHL, MANTISSA_BITS)
                    .reinterpretAsFloats();
            p.mul(power).intoArray(y, to + i);
        }
        for (; i < count; i++) {
            y[to + i] = (float) Math.exp(factor * x[from + i] + shift);
        }
    }
}
