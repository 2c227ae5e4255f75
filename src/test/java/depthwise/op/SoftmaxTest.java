package depthwise.op;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import depthwise.tensor.Shape;
import depthwise.tensor.Tensor;
import depthwise.text.Failure;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SoftmaxTest {
    /** e¹, e², e³ over their sum; a common addend changes nothing, however large. */
    @ParameterizedTest
    @ValueSource(floats = {0, 1000, -1000})
    void turnsLogitsIntoProbabilities(float shift) {
        Tensor x = new Tensor(new Shape.Vector(3), new float[] {1 + shift, 2 + shift, 3 + shift});
        float[] y = new Softmax().forward(List.of(x), ParameterSource.none()).data();
        assertThat((double) y[0]).isCloseTo(0.09003057, within(1e-7));
        assertThat((double) y[1]).isCloseTo(0.24472847, within(1e-7));
        assertThat((double) y[2]).isCloseTo(0.66524096, within(1e-7));
    }

    @Test
    void isNoNumberWhereALogitIsNone() {
        Tensor x = new Tensor(new Shape.Vector(3), new float[] {1, Float.NaN, 3});
        assertThat(new Softmax().forward(List.of(x), ParameterSource.none()).data())
                .containsOnly(Float.NaN);
    }

    @Test
    void saysWhatToDoWithMaps() {
        assertThatThrownBy(() -> new Softmax().outputShape(List.of(new Shape.Maps(10, 1, 1))))
                .isInstanceOf(Failure.class)
                .hasMessage("Softmax needs a vector but gets 1×1 × 10; put a Flatten before it.");
    }
}
