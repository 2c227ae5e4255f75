package depthwise.engine.kernel;

import static depthwise.engine.kernel.VectorLanes.LANES;
import static depthwise.engine.kernel.VectorLanes.load;
import static depthwise.engine.kernel.VectorLanes.splat;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorOperators;

/**
 * One number of many. Both go by way of one call, which the JIT does not resolve once it has seen both, so that each is
 * compiled by itself: where Java 17 inlined the sum into softmax it could come to allocate every term, and a run of
 * MobileViT-XS took 28 ms instead of 20.
 */
final class VectorReductions {
    private final Reduction sum = VectorReductions::sumOf;
    private final Reduction squares = VectorReductions::squaresOf;

    private interface Reduction {
        float of(float[] x, int at, int count, float about);
    }

    float sum(float[] x, int at, int count) {
        return reduce(sum, x, at, count, 0);
    }

    /** Σ (x − about)². */
    float squares(float[] x, int at, int count, float about) {
        return reduce(squares, x, at, count, about);
    }

    private static float reduce(Reduction reduction, float[] x, int at, int count, float about) {
        return reduction.of(x, at, count, about);
    }

    private static float sumOf(float[] x, int at, int count, float about) {
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

    private static float squaresOf(float[] x, int at, int count, float about) {
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
