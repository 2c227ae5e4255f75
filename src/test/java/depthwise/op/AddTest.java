package depthwise.op;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import depthwise.tensor.Shape;
import depthwise.tensor.Tensor;
import depthwise.text.Failure;
import java.util.List;
import org.junit.jupiter.api.Test;

class AddTest {
    private final Add add = new Add();

    @Test
    void addsAsManyInputsAsItIsGiven() {
        Shape shape = new Shape.Maps(1, 1, 3);
        Tensor y = add.forward(
                List.of(
                        new Tensor(shape, new float[] {1, 2, 3}),
                        new Tensor(shape, new float[] {10, 20, 30}),
                        new Tensor(shape, new float[] {-1, 0, 0.5f})),
                ParameterSource.none());
        assertThat(y.data()).containsExactly(10, 22, 33.5f);
    }

    @Test
    void needsTwoInputs() {
        assertThat(add.arity().accepts(1)).isFalse();
        assertThat(add.arity().accepts(2)).isTrue();
        assertThat(add.arity().accepts(9)).isTrue();
    }

    @Test
    void saysWhatToDoWithUnequalShapes() {
        assertThatThrownBy(() -> add.outputShape(List.of(new Shape.Maps(24, 56, 56), new Shape.Maps(32, 28, 28))))
                .isInstanceOf(Failure.class)
                .hasMessage("Add needs equal shapes but gets 56×56 × 24 and 28×28 × 32; "
                        + "give both branches the same channels and stride.");
    }
}
