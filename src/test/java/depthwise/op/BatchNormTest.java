package depthwise.op;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import depthwise.tensor.Shape;
import depthwise.tensor.Tensor;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BatchNormTest {
    private static ParameterSource statistics(float variance) {
        return Samples.of(Map.of(
                "weight", new float[] {2, -1},
                "bias", new float[] {10, 0},
                "running_mean", new float[] {2, 5},
                "running_var", new float[] {4, variance}));
    }

    @Test
    void shiftsAndScalesEachChannelByItsOwn() {
        Tensor y = new BatchNorm(0).forward(List.of(Tensor.maps(2, 1, 2, new float[] {0, 4, 5, 8})), statistics(0.25f));
        assertThat(y.data()).containsExactly(8, 12, 0, -6);
    }

    /** √(0.001 + 0.001) and √(0.001 + 0.00001): why torchvision's V3 weights need their own ε. */
    @Test
    void epsilonMattersWhereTheVarianceIsSmall() {
        Tensor x = Tensor.maps(2, 1, 1, new float[] {0, 6});
        assertThat((double) new BatchNorm(1e-3)
                        .forward(List.of(x), statistics(0.001f))
                        .data()[1])
                .isCloseTo(-22.36068, within(1e-4));
        assertThat((double) new BatchNorm(1e-5)
                        .forward(List.of(x), statistics(0.001f))
                        .data()[1])
                .isCloseTo(-31.46584, within(1e-4));
    }

    @Test
    void isOneScaleAndShiftAChannel() {
        Affine affine = new BatchNorm(0).affine(statistics(0.25f));
        assertThat(new double[] {affine.scale(0), affine.shift(0)}).containsExactly(1, 8);
        assertThat(new double[] {affine.scale(1), affine.shift(1)}).containsExactly(-2, 10);
    }

    @Test
    void countsScaleAndShiftButNotTheStatistics() {
        assertThat(new BatchNorm(1e-5)
                        .cost(List.of(new Shape.Maps(32, 112, 112)))
                        .parameters()
                        .value())
                .isEqualTo(64);
    }
}
