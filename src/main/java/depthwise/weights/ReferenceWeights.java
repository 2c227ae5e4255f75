package depthwise.weights;

import depthwise.graph.FlatOperation;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;

/**
 * Weights that every implementation can rebuild from the names alone, so that two of them can be compared without a
 * checkpoint: 24-bit uniform numbers u from splitmix64, seeded with the FNV-1a hash of the parameter's name, then
 * stretched by role. Learned weights are (2u − 1)·√(6 / fan-in), times 1.5 for convolutions with a bias (they feed
 * gates) and 0.7 for linear projections; these gains keep every layer's output between 0.05 and 20 standard deviations.
 */
public final class ReferenceWeights extends ParameterRule {
    private static final double GATE_GAIN = 1.5;
    private static final double PROJECTION_GAIN = 0.7;

    @Override
    ToDoubleFunction<Parameter> stretches(List<FlatOperation> operations) {
        return ReferenceWeights::scale;
    }

    @Override
    void fill(Parameter parameter, double scale, float[] values) {
        double shift = shift(parameter);
        SplittableRandom random = new SplittableRandom(NameHash.of(parameter.name()));
        for (int i = 0; i < values.length; i++) {
            double u = (random.nextLong() >>> 40) * 0x1p-24;
            values[i] = (float) (shift + (shift == 0 ? (2 * u - 1) * scale : u));
        }
    }

    private static double shift(Parameter parameter) {
        return switch (parameter.role()) {
            case NORM_SCALE, RUNNING_VARIANCE -> 0.5;
            default -> 0;
        };
    }

    static double scale(Parameter parameter) {
        return switch (parameter.role()) {
            case WEIGHT -> Math.sqrt(6.0 / parameter.fanIn()) * gain(parameter);
            case BIAS -> 0.1;
            case NORM_SHIFT, RUNNING_MEAN -> 0.2;
            case NORM_SCALE, RUNNING_VARIANCE -> 1;
        };
    }

    private static double gain(Parameter parameter) {
        if (parameter.isConvolution() && parameter.company() == Parameter.Company.WITH_BIAS) {
            return GATE_GAIN;
        }
        return parameter.isProjection() ? PROJECTION_GAIN : 1;
    }
}
