package depthwise.engine.kernel;

import static depthwise.engine.kernel.VectorLanes.LANES;
import static depthwise.engine.kernel.VectorLanes.load;
import static depthwise.engine.kernel.VectorLanes.splat;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorOperators;

/** One number of many. */
final class VectorReductions {
    private VectorReductions() {}

    static float sum(float[] x, int at, int count) {
        FloatVector sums = splat(0);
        int i = 0;
        for (; i + LANES <= count; i += LANES) {
            sums = sums.add(load(x, at + i));
        }
        float sum = sums.reduceLanes(VectorOperators.ADD);
        for (; i < count; i++) {
            sum += x[at + i];
        }
        return sum;
    }

    /** Σ (x − about)². */
    static float squares(float[] x, int at, int count, float about) {
        FloatVector sums = splat(0);
        int i = 0;
        for (; i + LANES <= count; i += LANES) {
            FloatVector centred = load(x, at + i).sub(about);
            sums = centred.fma(centred, sums);
        }
        float sum = sums.reduceLanes(VectorOperators.ADD);
        for (; i < count; i++) {
            sum += (x[at + i] - about) * (x[at + i] - about);
        }
        return sum;
    }
}
