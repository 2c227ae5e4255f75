package depthwise.engine.kernel;

import static depthwise.engine.kernel.VectorBounds.toSix;
import static depthwise.engine.kernel.VectorLanes.LANES;
import static depthwise.engine.kernel.VectorLanes.load;
import static depthwise.engine.kernel.VectorLanes.splat;

import depthwise.op.Nonlinearity;
import java.util.EnumMap;
import java.util.Map;
import jdk.incubator.vector.FloatVector;

/**
 * The nonlinearities that are no clamps, a loop each so that the vectors stay in registers. Numbers that fill no vector
 * are computed in one of their own, so that what becomes of a number does not depend on how the work is cut up. One of
 * these serves one thread.
 */
final class VectorFunctions {
    /** Numbers whose powers stay in the nearest cache until they are used. */
    private static final int STRETCH = 1024;

    private final float[] powers = new float[STRETCH];
    private final float[] rest = new float[LANES];
    private final Map<Nonlinearity, Loop> loops = new EnumMap<>(Nonlinearity.class);

    private interface Loop {
        /** Bends whole vectors up to {@code end} and answers where it stopped. */
        int run(float[] y, int at, int end);
    }

    VectorFunctions() {
        loops.put(Nonlinearity.HARD_SIGMOID, VectorFunctions::hardSigmoid);
        loops.put(Nonlinearity.HARD_SWISH, VectorFunctions::hardSwish);
        loops.put(Nonlinearity.SIGMOID, VectorFunctions::sigmoid);
        loops.put(Nonlinearity.SILU, this::silu);
    }

    void bend(Nonlinearity function, float[] y, int at, int count) {
        Loop loop = loops.get(function);
        if (loop == null) {
            for (int i = at; i < at + count; i++) {
                y[i] = (float) function.apply(y[i]);
            }
            return;
        }
        int from = loop.run(y, at, at + count);
        System.arraycopy(y, from, rest, 0, at + count - from);
        loop.run(rest, 0, LANES);
        System.arraycopy(rest, 0, y, from, at + count - from);
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

    /** 1 / (1 + e^−x). */
    private static int sigmoid(float[] y, int at, int end) {
        int whole = (end - at) / LANES * LANES;
        VectorExponential.run(-1, 0, y, at, y, at, whole);
        for (int i = at; i < at + whole; i += LANES) {
            splat(1).div(load(y, i).add(1f)).intoArray(y, i);
        }
        return at + whole;
    }

    /** x / (1 + e^−x). */
    private int silu(float[] y, int at, int end) {
        int whole = (end - at) / LANES * LANES;
        for (int from = at; from < at + whole; from += STRETCH) {
            int count = Math.min(STRETCH, at + whole - from);
            VectorExponential.run(-1, 0, y, from, powers, 0, count);
            divide(y, from, count);
        }
        return at + whole;
    }

    private void divide(float[] y, int from, int count) {
        for (int i = 0; i < count; i += LANES) {
            load(y, from + i).div(load(powers, i).add(1f)).intoArray(y, from + i);
        }
    }
}
