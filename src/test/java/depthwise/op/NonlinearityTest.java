package depthwise.op;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NonlinearityTest {
    /** Values of PyTorch's functional.hardswish, hardsigmoid and silu. */
    @ParameterizedTest
    @CsvSource({
        "-4, 0, 0, -0.0719448",
        "-3, 0, 0, -0.1422776",
        "-2, -0.3333333, 0.1666667, -0.2384058",
        "-1, -0.3333333, 0.3333333, -0.2689414",
        "-0.5, -0.2083333, 0.4166667, -0.1887704",
        "0, 0, 0.5, 0",
        "0.5, 0.2916667, 0.5833333, 0.3112297",
        "1, 0.6666667, 0.6666667, 0.7310586",
        "2, 1.666667, 0.8333333, 1.761594",
        "3, 3, 1, 2.857722",
        "4, 4, 1, 3.928055"
    })
    void agreesWithPyTorch(double x, double hardSwish, double hardSigmoid, double silu) {
        assertThat(Nonlinearity.HARD_SWISH.apply(x)).isCloseTo(hardSwish, within(5e-7));
        assertThat(Nonlinearity.HARD_SIGMOID.apply(x)).isCloseTo(hardSigmoid, within(5e-7));
        assertThat(Nonlinearity.SILU.apply(x)).isCloseTo(silu, within(5e-7));
        if (x != 0) {
            assertThat(Nonlinearity.SIGMOID.apply(x)).isCloseTo(silu / x, within(5e-7));
        }
    }

    @ParameterizedTest
    @CsvSource({"-7, 0, 0", "-0.5, 0, 0", "0, 0, 0", "2.5, 2.5, 2.5", "6, 6, 6", "9, 9, 6"})
    void cutsAtZeroAndAtSix(double x, double relu, double relu6) {
        assertThat(Nonlinearity.RELU.apply(x)).isEqualTo(relu);
        assertThat(Nonlinearity.RELU6.apply(x)).isEqualTo(relu6);
        assertThat(Nonlinearity.IDENTITY.apply(x)).isEqualTo(x);
    }

    @Test
    void hardSwishIsLowestAtMinusOneAndAHalf() {
        assertThat(Nonlinearity.HARD_SWISH.apply(-1.5)).isEqualTo(-0.375);
        for (double x = -4; x < 4; x += 0.01) {
            assertThat(Nonlinearity.HARD_SWISH.apply(x)).isGreaterThanOrEqualTo(-0.375);
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1000, 1000})
    void staysFiniteFarOut(double x) {
        assertThat(Nonlinearity.SIGMOID.apply(x)).isBetween(0.0, 1.0);
        assertThat(Nonlinearity.SILU.apply(x)).isFinite().isCloseTo(Math.max(x, 0), within(1e-9));
    }
}
