package depthwise.engine.kernel;

import static depthwise.engine.kernel.VectorLanes.INTS;
import static depthwise.engine.kernel.VectorLanes.LANES;
import static depthwise.engine.kernel.VectorLanes.SPECIES;
import static depthwise.engine.kernel.VectorLanes.load;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorOperators;

/**
 * e^x within 2 units in the last place wherever that is an ordinary float and x at most 127.5 · ln 2, 0 below and ∞
 * above: x = n·ln 2 + r with |r| ≤ ln 2/2, then 2ⁿ times a polynomial of degree 6 for e^r, 1 + r + r² · q(r), whose q
 * makes the largest relative error the least: 3 · 10⁻⁹.
 *
 * <p>Numbers are held to bounds by their bits, as whole numbers, which takes one instruction for a bound where floats
 * take six: n, so that it gives 0 and ∞, and either x or the polynomial, which means nothing where x is large.
 *
 * <p>Both uses go over an array and have the steps written out, rather than handing vectors to each other: a method
 * that hands out vectors allocates each of them whenever the JIT compiled it before the loop that calls it, and that is
 * a matter of luck. So is what becomes of a loop that the JIT takes into its caller, together with others: in one start
 * of three it then ran at half the speed, in one of forty on objects. {@link #powers} and {@link #logistic} are larger
 * than what it takes in, for which they load and spread vectors without a method of their own; {@link #largest} is
 * small beside what calls it, and may be taken in.
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
    /** What stands for the exponents of 0 and of ∞. */
    private static final int ZERO = Float.floatToRawIntBits(ROUNDER) - 127;

    private static final int INFINITE = ZERO + 255;

    /**
     * The bits of a float but for its sign: they stand in the order of what they mean, numbers, ∞, and what is none.
     */
    private static final int MAGNITUDE = 0x7fffffff;

    private static final int SIGN = ~MAGNITUDE;
    /** More than e^r can be. */
    private static final int TWO = Float.floatToRawIntBits(2);
    /** Beyond it e^x is 0 or ∞. */
    private static final int FAR = Float.floatToRawIntBits(1e4f);
    /** A quarter of the largest float. */
    private static final int TAME = Float.floatToRawIntBits(8e37f);

    private static final int INFINITY = Float.floatToRawIntBits(Float.POSITIVE_INFINITY);

    private static final float Q0 = 4.99999940e-1f;
    private static final float Q1 = 1.66665211e-1f;
    private static final float Q2 = 4.16683890e-2f;
    private static final float Q3 = 8.36874545e-3f;
    private static final float Q4 = 1.38145406e-3f;

    private VectorExponential() {}

    /**
     * The largest number of each of {@code width} columns, a multiple of the lanes.
     *
     * @param to receives them
     * @return whether all numbers are so far from ∞ that it is not reached by the distance between two of them
     */
    static boolean largest(float[] y, int at, int rows, int width, float[] to, int toAt) {
        boolean areTame = true;
        int last = (rows - 1) * width;
        for (int column = 0; column < width; column += LANES) {
            FloatVector even = FloatVector.fromArray(SPECIES, y, at + column);
            FloatVector odd = FloatVector.fromArray(SPECIES, y, at + column + last);
            IntVector evenSize = even.reinterpretAsInts().lanewise(VectorOperators.AND, MAGNITUDE);
            IntVector oddSize = odd.reinterpretAsInts().lanewise(VectorOperators.AND, MAGNITUDE);
            for (int from = at + column + width, end = at + column + last; from < end; from += 2 * width) {
                FloatVector a = FloatVector.fromArray(SPECIES, y, from);
                FloatVector b = FloatVector.fromArray(SPECIES, y, from + width);
                even = even.blend(a, even.lt(a));
                odd = odd.blend(b, odd.lt(b));
                evenSize = evenSize.max(a.reinterpretAsInts().lanewise(VectorOperators.AND, MAGNITUDE));
                oddSize = oddSize.max(b.reinterpretAsInts().lanewise(VectorOperators.AND, MAGNITUDE));
            }
            even.blend(odd, even.lt(odd)).intoArray(to, toAt + column);
            areTame &= !evenSize.max(oddSize)
                    .compare(VectorOperators.GT, IntVector.broadcast(INTS, TAME))
                    .anyTrue();
        }
        return areTame;
    }

    /**
     * y = e^(factor · (y − m)) down {@code width} columns, a multiple of the lanes.
     *
     * @param sums holds m, the {@link #largest} of each column, and receives its sum
     */
    static void powers(float factor, float[] y, int at, int rows, int width, float[] sums, int sumsAt) {
        for (int column = 0; column < width; column += LANES) {
            FloatVector largest =
                    FloatVector.fromArray(SPECIES, sums, sumsAt + column).mul(factor);
            FloatVector sum = FloatVector.broadcast(SPECIES, 0);
            for (int from = at + column, end = from + rows * width; from < end; from += width) {
                FloatVector x =
                        FloatVector.fromArray(SPECIES, y, from).mul(factor).sub(largest);
                FloatVector rounder = FloatVector.broadcast(SPECIES, ROUNDER);
                FloatVector shifted = x.fma(FloatVector.broadcast(SPECIES, LOG2_E), rounder);
                FloatVector n = shifted.sub(rounder);
                FloatVector r = n.fma(FloatVector.broadcast(SPECIES, -LN2_HIGH), x);
                r = n.fma(FloatVector.broadcast(SPECIES, -LN2_LOW), r);
                FloatVector square = r.mul(r);
                FloatVector near = r.fma(FloatVector.broadcast(SPECIES, Q1), FloatVector.broadcast(SPECIES, Q0));
                FloatVector far = r.fma(FloatVector.broadcast(SPECIES, Q3), FloatVector.broadcast(SPECIES, Q2));
                far = square.fma(FloatVector.broadcast(SPECIES, Q4), far);
                FloatVector p = square.fma(square.fma(far, near), r.add(1f))
                        .reinterpretAsInts()
                        .min(IntVector.broadcast(INTS, TWO))
                        .reinterpretAsFloats();
                FloatVector power = shifted.reinterpretAsInts()
                        .max(IntVector.broadcast(INTS, ZERO))
                        .lanewise(VectorOperators.LSHL, MANTISSA_BITS)
                        .reinterpretAsFloats()
                        .mul(p);
                sum = sum.add(power);
                power.intoArray(y, from);
            }
            sum.intoArray(sums, sumsAt + column);
        }
    }

    /** Whether {@code count} numbers, a multiple of the lanes, are numbers all. */
    static boolean areNumbers(float[] x, int at, int count) {
        IntVector size = VectorBounds.splat(0);
        for (int i = at; i < at + count; i += LANES) {
            size = size.max(load(x, i).reinterpretAsInts().lanewise(VectorOperators.AND, MAGNITUDE));
        }
        return !size.compare(VectorOperators.GT, INFINITY).anyTrue();
    }

    /**
     * y = y / (1 + e^−y), or 1 / (1 + e^−y) unless {@code weighs}, for {@code count} numbers, a multiple of the lanes.
     * What is none may only stand among them if {@code weighs}.
     */
    static void logistic(boolean weighs, float[] y, int at, int count) {
        float weight = weighs ? 1 : 0;
        for (int i = at; i < at + count; i += LANES) {
            FloatVector x = FloatVector.fromArray(SPECIES, y, i);
            IntVector bits = x.reinterpretAsInts();
            FloatVector minus = bits.lanewise(VectorOperators.NOT)
                    .lanewise(VectorOperators.AND, SIGN)
                    .lanewise(
                            VectorOperators.OR,
                            bits.lanewise(VectorOperators.AND, MAGNITUDE).min(FAR))
                    .reinterpretAsFloats();
            FloatVector rounder = FloatVector.broadcast(SPECIES, ROUNDER);
            FloatVector shifted = minus.fma(FloatVector.broadcast(SPECIES, LOG2_E), rounder);
            FloatVector n = shifted.sub(rounder);
            FloatVector r = n.fma(FloatVector.broadcast(SPECIES, -LN2_HIGH), minus);
            r = n.fma(FloatVector.broadcast(SPECIES, -LN2_LOW), r);
            FloatVector square = r.mul(r);
            FloatVector near = r.fma(FloatVector.broadcast(SPECIES, Q1), FloatVector.broadcast(SPECIES, Q0));
            FloatVector far = r.fma(FloatVector.broadcast(SPECIES, Q3), FloatVector.broadcast(SPECIES, Q2));
            far = square.fma(FloatVector.broadcast(SPECIES, Q4), far);
            FloatVector p = square.fma(square.fma(far, near), r.add(1f));
            FloatVector power = shifted.reinterpretAsInts()
                    .max(IntVector.broadcast(INTS, ZERO))
                    .min(IntVector.broadcast(INTS, INFINITE))
                    .lanewise(VectorOperators.LSHL, MANTISSA_BITS)
                    .reinterpretAsFloats()
                    .mul(p);
            FloatVector above = FloatVector.broadcast(SPECIES, 1)
                    .blend(x, FloatVector.broadcast(SPECIES, weight).compare(VectorOperators.GT, 0));
            above.div(power.add(1f)).intoArray(y, i);
        }
    }
}
