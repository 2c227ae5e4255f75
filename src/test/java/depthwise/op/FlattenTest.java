package depthwise.op;

import static org.assertj.core.api.Assertions.assertThat;

import depthwise.tensor.Shape;
import depthwise.tensor.Tensor;
import java.util.List;
import org.junit.jupiter.api.Test;

class FlattenTest {
    @Test
    void laysChannelAfterChannel() {
        Tensor y = new Flatten().forward(List.of(Samples.counting(2, 2, 1)), ParameterSource.none());
        assertThat(y.shape()).isEqualTo(new Shape.Vector(4));
        assertThat(y.data()).containsExactly(1, 2, 3, 4);
    }
}
