package depthwise.op;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import depthwise.tensor.Shape;
import depthwise.tensor.Tensor;
import depthwise.text.Failure;
import java.util.List;
import org.junit.jupiter.api.Test;

class MultiplyTest {
    private final Multiply multiply = new Multiply();
    private final Tensor maps = Samples.counting(2, 1, 3);
    private final Tensor gate = Tensor.maps(2, 1, 1, new float[] {10, 100});

    @Test
    void spreadsTheGateOverItsMapOnEitherSide() {
        assertThat(multiply.forward(List.of(maps, gate), ParameterSource.none()).data())
                .containsExactly(10, 20, 30, 400, 500, 600);
        assertThat(multiply.forward(List.of(gate, maps), ParameterSource.none()).data())
                .containsExactly(10, 20, 30, 400, 500, 600);
    }

    @Test
    void multipliesEqualShapesNumberByNumber() {
        assertThat(multiply.forward(List.of(maps, maps), ParameterSource.none()).data())
                .containsExactly(1, 4, 9, 16, 25, 36);
    }

    @Test
    void saysWhatToDoWithAGateThatDoesNotFit() {
        assertThatThrownBy(() -> multiply.outputShape(List.of(new Shape.Maps(16, 7, 7), new Shape.Maps(8, 1, 1))))
                .isInstanceOf(Failure.class)
                .hasMessage("Multiply needs equal shapes, or one number a channel, but gets 7×7 × 16 and 1×1 × 8; "
                        + "give the gate as many channels as what it weighs.");
    }
}
