package depthwise.weights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import depthwise.op.ParameterSpec.Role;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UntrainedWeightsTest {
    @ParameterizedTest
    @CsvSource({
        "256, 128, 3, ALONE,     0.041667", // √(2 / 1152)
        "1024, 1,  3, ALONE,     0.471405", // depthwise: √(2 / 9)
        "64, 384,  1, ALONE,     0.051031", // projection: √(1 / 384)
        "64, 384,  1, WITH_BIAS, 0.108253", // gate: 1.5 · √(2 / 384)
    })
    void drawsConvolutionsNormallyWithKaimingsDeviation(
            int out, int in, int kernel, Parameter.Company company, double sigma) {
        float[] values = fill(new Parameter("c.weight", List.of(out, in, kernel, kernel), Role.WEIGHT, company));

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

    private static float[] fill(Parameter parameter) {
        float[] values = new float[parameter.elements()];
        new UntrainedWeights(42).fill(parameter, values);
        return values;
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
