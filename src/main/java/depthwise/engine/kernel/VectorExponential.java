package depthwise.engine.kernel;

import static depthwise.engine.kernel.VectorLanes.LANES;
import static depthwise.engine.kernel.VectorLanes.load;
import static depthwise.engine.kernel.VectorLanes.splat;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorOperators;

/**
 * e^x within 2 units in the last place wherever that is an ordinary float, 0 below and ∞ above: x = n·ln 2 + r with |r|
 * ≤ ln 2/2, then 2ⁿ times a polynomial of degree 6 for e^r, 1 + r + r² · q(r), whose q makes the largest relative error
 * the least: 3 · 10⁻⁹.
 *
 * <p>Where x is so large that r means nothing, n and the polynomial are still held to what gives 0 and ∞; both as whole
 * numbers, which takes one instruction for a bound where floats take six. What is not a number comes back by way of r −
 * r, and so does what is beyond 2 · 10³⁸.
 *
 * <p>Both uses go over an array and have the steps written out, rather than handing vectors to each other: a method
 * that hands out vectors allocates each of them whenever the JIT compiled it before the loop that calls it, and that is
 * a matter of luck.
 */
final class VectorExponential {
    private static final float LOG2_E = 1.44269504f;
    /** ln 2 in two parts, the first so short that its products with small whole numbers are exact. */
    private static final float LN2_HIGH = 0.693359375f;

    private static final float LN2_LOW = -2.12194440e-4f;
    /**
     * 1.5 · 2²³ + 127: adding it rounds a float to a whole number, which then stands in the lowest bits as the exponent
     * of a float does.
     */
    private static final float ROUNDER = 12583039f;

    private static final int MANTISSA_BITS = 23;
    /** What stands for the exponents of 0 and of infinity. */
    private static final int ZERO = Float.floatToRawIntBits(ROUNDER) - 127;

    private static final int TWO = Float.floatToRawIntBits(2);
    private static final int INFINITE = ZERO + 255;

    private static final float Q0 = 4.99999940e-1f;
    private static final float Q1 = 1.66665211e-1f;
    private static final float Q2 = 4.16683890e-2f;
    private static final float Q3 = 8.36874545e-3f;
    private static final float Q4 = 1.38145406e-3f;

    private VectorExponential() {}

    /**
     * y = e^(factor · (y − m)) down a column of vectors {@code step} apart, where m is the largest of each lane.
     *
     * @param sums receives the sum of each lane
     */
    static void powers(float factor, float[] y, int at, int step, int count, float[] sums, int sumsAt) {
        largest(y, at, step, count, sums, sumsAt);
        FloatVector largest = load(sums, sumsAt).mul(factor);
        FloatVector sum = splat(0);
        for (int i = 0, from = at; i < count; i++, from += step) {
            FloatVector x = load(y, from).mul(factor).sub(largest);
            FloatVector shifted = x.fma(splat(LOG2_E), splat(ROUNDER));
            FloatVector n = shifted.sub(splat(ROUNDER));
            FloatVector r = n.fma(splat(-LN2_LOW), n.fma(splat(-LN2_HIGH), x));
            FloatVector square = r.mul(r);
            FloatVector near = r.fma(splat(Q1), splat(Q0));
            FloatVector far = square.fma(splat(Q4), r.fma(splat(Q3), splat(Q2)));
            FloatVector p = square.fma(square.fma(far, near), r.add(1f))
                    .reinterpretAsInts()
                    .min(TWO)
                    .reinterpretAsFloats();
            FloatVector naught = r.sub(r);
            FloatVector power = shifted.reinterpretAsInts()
                    .max(ZERO)
                    .lanewise(VectorOperators.LSHL, MANTISSA_BITS)
                    .reinterpretAsFloats()
                    .fma(p, naught);
            sum = sum.add(power);
            power.intoArray(y, from);
        }
        sum.intoArray(sums, sumsAt);
    }

    private static void largest(float[] y, int at, int step, int count, float[] to, int toAt) {
        FloatVector even = load(y, at);
        FloatVector odd = even;
        int from = at + step;
        for (int i = 1; i + 1 < count; i += 2, from += 2 * step) {
            FloatVector a = load(y, from);
            FloatVector b = load(y, from + step);
            even = even.blend(a, even.lt(a));
            odd = odd.blend(b, odd.lt(b));
        }
        FloatVector last = load(y, at + (count - 1) * step);
        odd = odd.blend(last, odd.lt(last));
        even.blend(odd, even.lt(odd)).intoArray(to, toAt);
    }

    /**
     * y = y / (1 + e^−y), or 1 / (1 + e^−y) unless {@code weighs}, for {@code count} numbers, a multiple of the lanes.
     */
    static void logistic(boolean weighs, float[] y, int at, int count) {
        float weight = weighs ? 1 : 0;
        for (int i = at; i < at + count; i += LANES) {
            FloatVector x = load(y, i);
            FloatVector minus = x.neg();
            FloatVector shifted = minus.fma(splat(LOG2_E), splat(ROUNDER));
            FloatVector n = shifted.sub(splat(ROUNDER));
            FloatVector r = n.fma(splat(-LN2_LOW), n.fma(splat(-LN2_HIGH), minus));
            FloatVector square = r.mul(r);
            FloatVector near = r.fma(splat(Q1), splat(Q0));
            FloatVector far = square.fma(splat(Q4), r.fma(splat(Q3), splat(Q2)));
            FloatVector p = square.fma(square.fma(far, near), r.add(1f))
                    .reinterpretAsInts()
                    .min(TWO)
                    .reinterpretAsFloats();
            FloatVector naught = r.sub(r);
            FloatVector power = shifted.reinterpretAsInts()
                    .max(ZERO)
                    .min(INFINITE)
                    .lanewise(VectorOperators.LSHL, MANTISSA_BITS)
                    .reinterpretAsFloats()
                    .mul(p);
            FloatVector above = splat(1).blend(x, splat(weight).compare(VectorOperators.GT, 0));
            above.div(power.add(naught.add(1f))).intoArray(y, i);
        }
    }
}
