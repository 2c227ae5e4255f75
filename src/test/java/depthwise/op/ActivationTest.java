package depthwise.op;

import static org.assertj.core.api.Assertions.assertThat;

import depthwise.tensor.Shape;
import depthwise.tensor.Tensor;
import depthwise.text.Messages;
import java.util.List;
import org.junit.jupiter.api.Test;

class ActivationTest {
    @Test
    void bendsEveryNumberOfAnyShape() {
        Activation relu6 = new Activation(Nonlinearity.RELU6);
        Tensor y = relu6.forward(
                List.of(new Tensor(new Shape.Tokens(1, 2, 2), new float[] {-1, 2, 8, 6})), ParameterSource.none());
        assertThat(y.data()).containsExactly(0, 2, 6, 6);
        assertThat(y.shape()).isEqualTo(new Shape.Tokens(1, 2, 2));
    }

    @Test
    void touchesEveryNumberOnceAndLearnsNothing() {
        Cost cost = new Activation(Nonlinearity.SILU).cost(List.of(new Shape.Maps(32, 7, 5)));
        assertThat(cost.elementwise().value()).isEqualTo(32 * 35);
        assertThat(cost.macs().value()).isZero();
        assertThat(cost.parameters().value()).isZero();
    }

    @Test
    void readsAsItsFunction() {
        assertThat(Messages.english().say(new Activation(Nonlinearity.HARD_SWISH).title()))
                .isEqualTo("h-swish");
    }
}
