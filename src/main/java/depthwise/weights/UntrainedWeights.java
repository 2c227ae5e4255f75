package depthwise.weights;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Weights as they are before training: Kaiming's normal distribution, σ = gain / √fan-in (He et al., Delving Deep into
 * Rectifiers), zero biases, and norms that change nothing.
 *
 * <p>torchvision starts MobileNets from the fan-out instead and leaves it to batch norm to repair the scale during
 * training. Here nothing is trained: a depthwise 3×3 weight of C channels has fan-in 9 but fan-out 9·C, and the maps
 * would fade to nothing within a few blocks. With the fan-in they keep their scale to the last layer. The gain is √2
 * before an activation, which halves the energy, and 1 for linear projections and fully connected layers; convolutions
 * with a bias, which drive gates, take 1.5·√2 so that the gates open and close visibly.
 *
 * <p>Each parameter draws from a generator of its own, seeded with the seed and its name: an edit elsewhere in the
 * network leaves it as it is.
 */
public final class UntrainedWeights extends ParameterRule {
    /** The seed that is used where nobody asks for another. */
    public static final long USUAL_SEED = 1;

    private final long seed;

    public UntrainedWeights(long seed) {
        this.seed = seed;
    }

    @Override
    void fill(Parameter parameter, float[] values) {
        switch (parameter.role()) {
            case WEIGHT -> fillNormal(parameter, values);
            case NORM_SCALE, RUNNING_VARIANCE -> Arrays.fill(values, 1);
            case BIAS, NORM_SHIFT, RUNNING_MEAN -> {
                // Zero already.
            }
        }
    }

    /** Marsaglia's polar method; StrictMath, so that a seed means the same numbers on every machine. */
    private void fillNormal(Parameter parameter, float[] values) {
        double sigma = gain(parameter) / Math.sqrt(parameter.fanIn());
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

    private static double gain(Parameter parameter) {
        if (!parameter.isConvolution() || parameter.isProjection()) {
            return 1;
        }
        return parameter.company() == Parameter.Company.WITH_BIAS ? 1.5 * Math.sqrt(2) : Math.sqrt(2);
    }
}
