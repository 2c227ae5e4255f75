package depthwise.weights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import depthwise.graph.Analysis;
import depthwise.graph.Graph;
import depthwise.op.Activation;
import depthwise.op.Conv2d;
import depthwise.op.Input;
import depthwise.op.Nonlinearity;
import depthwise.op.Output;
import depthwise.op.PaddingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UntrainedWeightsTest {
    @ParameterizedTest
    @CsvSource({
        "256, 128, 3, RELU,       0.041667", // √(2 / 1152)
        "1024, 1,  3, RELU,       0.471405", // depthwise: √(2 / 9)
        "64, 384,  1, IDENTITY,   0.051031", // √(1 / 384)
        "64, 384,  1, HARD_SWISH, 0.088623", // √(1 / (384 · 0.3316))
    })
    void drawsConvolutionsNormallyWithKaimingsDeviation(
            int out, int in, int kernel, Nonlinearity before, double sigma) {
        Graph.Builder b = Graph.builder();
        int groups = in == 1 ? out : 1;
        b.add("input", new Input(3, 8, 8));
        b.add("before", Conv2d.pointwise(in * groups), "input");
        b.add("bend", new Activation(before), "before");
        b.add("c", new Conv2d(out, kernel, 1, kernel / 2, PaddingMode.SYMMETRIC, groups, false), "bend");
        b.add("output", new Output(), "c");

        float[] values = new UntrainedWeights(42)
                .fit(Analysis.of(b.build("output")).operations())
                .get("c.weight");

        assertThat(values).hasSize(out * in * kernel * kernel);
        assertThat(mean(values)).isCloseTo(0, within(4 * sigma / Math.sqrt(values.length)));
        assertThat(deviation(values)).isCloseTo(sigma, within(sigma * 0.03));
        assertThat(kurtosis(values)).isCloseTo(3, within(0.2));
    }

    @Test
    void startsBiasesAtZeroAndNormsWithoutEffect() {
        Weights weights = new UntrainedWeights(1).fit(Networks.small(10));

        assertThat(weights.get("classifier.bias")).containsOnly(0);
        assertThat(weights.get("stem.1.weight")).containsOnly(1);
        assertThat(weights.get("stem.1.bias")).containsOnly(0);
        assertThat(weights.get("stem.1.running_mean")).containsOnly(0);
        assertThat(weights.get("stem.1.running_var")).containsOnly(1);
    }

    @Test
    void dependsOnSeedAndNameOnly() {
        Weights ten = new UntrainedWeights(7).fit(Networks.small(10));
        Weights twelve = new UntrainedWeights(7).fit(Networks.small(12));
        Weights otherSeed = new UntrainedWeights(8).fit(Networks.small(10));

        assertThat(twelve.get("stem.0.weight")).isEqualTo(ten.get("stem.0.weight"));
        assertThat(otherSeed.get("stem.0.weight")).isNotEqualTo(ten.get("stem.0.weight"));
    }

    @Test
    void refusesNamesThatTheNetworkDoesNotHave() {
        Weights weights = new UntrainedWeights(1).fit(Networks.small(10));
        assertThatIllegalArgumentException().isThrownBy(() -> weights.get("stem.9.weight"));
    }

    private static double mean(float[] values) {
        return moment(values, 0, 1);
    }

    private static double deviation(float[] values) {
        return Math.sqrt(moment(values, mean(values), 2));
    }

    private static double kurtosis(float[] values) {
        return moment(values, mean(values), 4) / Math.pow(deviation(values), 4);
    }

    private static double moment(float[] values, double centre, int power) {
        double sum = 0;
        for (float value : values) {
            sum += Math.pow(value - centre, power);
        }
        return sum / values.length;
    }
}
