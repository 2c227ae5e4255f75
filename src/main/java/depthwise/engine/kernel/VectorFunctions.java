package depthwise.engine.kernel;

import static depthwise.engine.kernel.VectorBounds.toSix;
import static depthwise.engine.kernel.VectorLanes.LANES;
import static depthwise.engine.kernel.VectorLanes.load;
import static depthwise.engine.kernel.VectorLanes.splat;

import depthwise.op.Nonlinearity;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import jdk.incubator.vector.FloatVector;

/**
 * The nonlinearities that are no clamps, in loops of their own so that the vectors stay in registers. Numbers that fill
 * no vector are computed in one of their own, so that what becomes of a number does not depend on how the work is cut
 * up. One of these serves one thread.
 */
final class VectorFunctions {
    private final float[] rest = new float[LANES];
    private final Map<Nonlinearity, Loop> loops = new EnumMap<>(Nonlinearity.class);

    private interface Loop {
        /** Bends {@code count} numbers, a multiple of the lanes. */
        void run(float[] y, int at, int count);
    }

    VectorFunctions() {
        loops.put(Nonlinearity.HARD_SIGMOID, VectorFunctions::hardSigmoid);
        loops.put(Nonlinearity.HARD_SWISH, VectorFunctions::hardSwish);
        loops.put(Nonlinearity.SIGMOID, VectorFunctions::sigmoid);
        loops.put(Nonlinearity.SILU, (y, at, count) -> VectorExponential.logistic(true, y, at, count));
        for (Nonlinearity other : Nonlinearity.values()) {
            loops.putIfAbsent(other, (y, at, count) -> bendPlainly(other, y, at, count));
        }
    }

    /** As {@link Arithmetic#bend(Nonlinearity, float[], int, int, int, int)}. */
    void bend(Nonlinearity function, float[] y, int at, int rows, int step, int count) {
        Loop loop = loops.get(function);
        for (int row = 0; row < rows; row++) {
            bend(loop, y, at + row * step, count);
        }
    }

    private void bend(Loop loop, float[] y, int at, int count) {
        int whole = count / LANES * LANES;
        int passes = whole < count ? 2 : 1;
        if (passes > 1) {
            System.arraycopy(y, at + whole, rest, 0, count - whole);
            Arrays.fill(rest, count - whole, LANES, 0);
        }
        // One call for both passes: where a loop is inlined twice, Java 17 begins to allocate its vectors.
        for (int pass = 0; pass < passes; pass++) {
            boolean first = pass == 0;
            loop.run(first ? y : rest, first ? at : 0, first ? whole : LANES);
        }
        if (passes > 1) {
            System.arraycopy(rest, 0, y, at + whole, count - whole);
        }
    }

    private static void hardSigmoid(float[] y, int at, int count) {
        for (int i = at; i < at + count; i += LANES) {
            load(y, i).add(3f).max(splat(0)).min(splat(6)).mul(1 / 6f).intoArray(y, i);
        }
    }

    private static void hardSwish(float[] y, int at, int count) {
        for (int i = at; i < at + count; i += LANES) {
            FloatVector x = load(y, i);
            toSix(x.add(3f)).mul(1 / 6f).mul(x).intoArray(y, i);
        }
    }

    private static void sigmoid(float[] y, int at, int count) {
        if (VectorExponential.areNumbers(y, at, count)) {
            VectorExponential.logistic(false, y, at, count);
        } else {
            bendPlainly(Nonlinearity.SIGMOID, y, at, count);
        }
    }

    private static void bendPlainly(Nonlinearity function, float[] y, int at, int count) {
        for (int i = at; i < at + count; i++) {
            y[i] = (float) function.apply(y[i]);
        }
    }
}
