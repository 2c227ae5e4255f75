package depthwise.engine.kernel;

import static depthwise.engine.kernel.VectorBounds.toSix;
import static depthwise.engine.kernel.VectorLanes.LANES;
import static depthwise.engine.kernel.VectorLanes.load;
import static depthwise.engine.kernel.VectorLanes.splat;

import depthwise.op.Nonlinearity;
import java.util.EnumMap;
import java.util.Map;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorOperators;

/**
 * The nonlinearities that are no clamps, a loop each so that the vectors stay in registers; numbers that fill no vector
 * are computed one by one.
 */
final class VectorFunctions {
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

    private final Map<Nonlinearity, Loop> loops = new EnumMap<>(Nonlinearity.class);

    private interface Loop {
        /** Bends whole vectors up to {@code end} and answers where it stopped. */
        int run(float[] y, int at, int end);
    }

    VectorFunctions() {
        loops.put(Nonlinearity.HARD_SIGMOID, VectorFunctions::hardSigmoid);
        loops.put(Nonlinearity.HARD_SWISH, VectorFunctions::hardSwish);
        loops.put(Nonlinearity.SIGMOID, VectorFunctions::sigmoid);
        loops.put(Nonlinearity.SILU, VectorFunctions::silu);
    }

    void bend(Nonlinearity function, float[] y, int at, int count) {
        Loop loop = loops.get(function);
        int from = loop == null ? at : loop.run(y, at, at + count);
        for (int i = from; i < at + count; i++) {
            y[i] = (float) function.apply(y[i]);
        }
    }

    private static int hardSigmoid(float[] y, int at, int end) {
        int i = at;
        for (; i + LANES <= end; i += LANES) {
            load(y, i).add(3f).max(splat(0)).min(splat(6)).mul(1 / 6f).intoArray(y, i);
        }
        return i;
    }

    private static int hardSwish(float[] y, int at, int end) {
        int i = at;
        for (; i + LANES <= end; i += LANES) {
            FloatVector x = load(y, i);
            toSix(x.add(3f)).mul(1 / 6f).mul(x).intoArray(y, i);
        }
        return i;
    }

    private static int sigmoid(float[] y, int at, int end) {
        int i = at;
        for (; i + LANES <= end; i += LANES) {
            splat(1).div(exp(load(y, i).neg()).add(1f)).intoArray(y, i);
        }
        return i;
    }

    private static int silu(float[] y, int at, int end) {
        int i = at;
        for (; i + LANES <= end; i += LANES) {
            FloatVector x = load(y, i);
            x.div(exp(x.neg()).add(1f)).intoArray(y, i);
        }
        return i;
    }

    /**
     * e^x within 2 units in the last place for −87 ≤ x ≤ 88, and e^−87 or e^88 beyond: x = n·ln 2 + r with |r| ≤ ln
     * 2/2, then 2ⁿ times a polynomial of degree 6 for e^r (Cephes' coefficients).
     */
    static FloatVector exp(FloatVector argument) {
        return expBelow(argument.min(splat(LARGEST)));
    }

    /** As {@link #exp}, for numbers of which none is above 88. */
    static FloatVector expBelow(FloatVector argument) {
        FloatVector x = argument.max(splat(SMALLEST));
        FloatVector shifted = x.fma(splat(LOG2_E), splat(ROUNDER));
        FloatVector n = shifted.sub(splat(ROUNDER));
        FloatVector r = n.fma(splat(-LN2_LOW), n.fma(splat(-LN2_HIGH), x));
        FloatVector p = splat(1.9875691500e-4f);
        p = p.fma(r, splat(1.3981999507e-3f));
        p = p.fma(r, splat(8.3334519073e-3f));
        p = p.fma(r, splat(4.1665795894e-2f));
        p = p.fma(r, splat(1.6666665459e-1f));
        p = p.fma(r, splat(5.0000001201e-1f));
        p = p.fma(r.mul(r), r.add(1f));
        FloatVector power = shifted.reinterpretAsInts()
                .add(EXPONENT_BIAS)
                .lanewise(VectorOperators.LSHL, MANTISSA_BITS)
                .reinterpretAsFloats();
        return p.mul(power);
    }
}
