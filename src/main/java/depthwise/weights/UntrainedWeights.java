package depthwise.weights;

import depthwise.graph.FlatOperation;
import depthwise.op.ParameterSpec.Role;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;

/**
 * Weights as they are before training: Kaiming's normal distribution, σ = 1 / √(fan-in · E[x²]), where x is what goes
 * in (He et al., Delving Deep into Rectifiers, section 2.2), zero biases, and norms that change nothing. Every product
 * then has variance 1. Behind a ReLU E[x²] is ½, which gives the well-known √(2 / fan-in); {@link SignalFlow} works it
 * out behind h-swish, gates and residual connections too.
 *
 * <p>torchvision starts MobileNets from the fan-out instead and leaves it to batch norm to repair the scale during
 * training. Here nothing is trained: a depthwise 3×3 weight of C channels has fan-in 9 but fan-out 9·C, and the maps
 * would fade to nothing within a few blocks. With the fan-in they keep their scale to the last layer.
 *
 * <p>Each parameter draws from a generator of its own, seeded with the seed and its name: an edit elsewhere in the
 * network leaves its pattern as it is.
 */
public final class UntrainedWeights extends ParameterRule {
    /** The seed that is used where nobody asks for another. */
    public static final long USUAL_SEED = 1;

    private final long seed;

    public UntrainedWeights(long seed) {
        this.seed = seed;
    }

    @Override
    ToDoubleFunction<Parameter> stretches(List<FlatOperation> operations) {
        Map<String, Double> energies = SignalFlow.energies(operations);
        return parameter ->
                parameter.role() == Role.WEIGHT ? 1 / Math.sqrt(parameter.fanIn() * energies.get(parameter.path())) : 1;
    }

    @Override
    void fill(Parameter parameter, double sigma, float[] values) {
        switch (parameter.role()) {
            case WEIGHT -> fillNormal(parameter, sigma, values);
            case NORM_SCALE, RUNNING_VARIANCE -> Arrays.fill(values, 1);
            case BIAS, NORM_SHIFT, RUNNING_MEAN -> {
                // Zero already.
            }
        }
    }

    /** Marsaglia's polar method; StrictMath, so that a seed means the same numbers on every machine. */
    private void fillNormal(Parameter parameter, double sigma, float[] values) {
        SplittableRandom random = new SplittableRandom(NameHash.of(parameter.name()) ^ seed);
        int at = 0;
        while (at < values.length) {
            double u = 2 * random.nextDouble() - 1;
            double v = 2 * random.nextDouble() - 1;
            double s = u * u + v * v;
            if (s > 0 && s < 1) {
                double factor = sigma * Math.sqrt(-2 * StrictMath.log(s) / s);
                values[at++] = (float) (u * factor);
                if (at < values.length) {
                    values[at++] = (float) (v * factor);
                }
            }
        }
    }
}
