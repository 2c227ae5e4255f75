package depthwise.op;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import depthwise.tensor.Shape;
import depthwise.tensor.Tensor;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LayerNormTest {
    /** 1, 2, 3, 4 has mean 2.5 and (population) variance 1.25. */
    @Test
    void normalisesEachTokenByItself() {
        Tensor x = new Tensor(new Shape.Tokens(1, 2, 4), new float[] {1, 2, 3, 4, 100, 200, 300, 400});
        Tensor y = new LayerNorm(0)
                .forward(
                        List.of(x),
                        Samples.of(Map.of("weight", new float[] {1, 1, 1, 2}, "bias", new float[] {0, 0, 0, 5})));
        double[] one = {-1.3416408, -0.4472136, 0.4472136, 1.3416408 * 2 + 5};
        for (int i = 0; i < 8; i++) {
            assertThat((double) y.data()[i]).isCloseTo(one[i % 4], within(1e-6));
        }
    }

    @Test
    void epsilonKeepsAConstantTokenFinite() {
        Tensor x = new Tensor(new Shape.Tokens(1, 1, 3), new float[] {7, 7, 7});
        Tensor y = new LayerNorm(1e-5)
                .forward(
                        List.of(x), Samples.of(Map.of("weight", new float[] {1, 1, 1}, "bias", new float[] {1, 2, 3})));
        assertThat(y.data()).containsExactly(1, 2, 3);
    }

    @Test
    void learnsTwoNumbersAChannel() {
        assertThat(new LayerNorm(1e-5)
                        .cost(List.of(new Shape.Tokens(4, 256, 144)))
                        .parameters()
                        .value())
                .isEqualTo(288);
    }
}
