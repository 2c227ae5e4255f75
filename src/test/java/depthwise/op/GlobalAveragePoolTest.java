package depthwise.op;

import static org.assertj.core.api.Assertions.assertThat;

import depthwise.tensor.Shape;
import depthwise.tensor.Tensor;
import java.util.List;
import org.junit.jupiter.api.Test;

class GlobalAveragePoolTest {
    @Test
    void averagesEachMap() {
        Tensor y = new GlobalAveragePool().forward(List.of(Samples.counting(2, 2, 3)), ParameterSource.none());
        assertThat(y.shape()).isEqualTo(new Shape.Maps(2, 1, 1));
        assertThat(y.data()).containsExactly(3.5f, 9.5f);
    }

    @Test
    void readsEveryNumberOnce() {
        Cost cost = new GlobalAveragePool().cost(List.of(new Shape.Maps(1280, 7, 7)));
        assertThat(cost.elementwise().value()).isEqualTo(1280 * 49);
        assertThat(cost.memory().value()).isEqualTo(1280 * 4);
    }
}
