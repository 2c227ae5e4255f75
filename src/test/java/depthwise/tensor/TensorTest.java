package depthwise.tensor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TensorTest {
    @Test
    void beginsAsZeros() {
        assertThat(Tensor.zeros(new Shape.Maps(2, 3, 4)).data()).hasSize(24).containsOnly(0);
    }

    @Test
    void wrapsWhatItIsGiven() {
        float[] data = {1, 2};
        assertThat(Tensor.maps(1, 1, 2, data).data()).isSameAs(data);
    }

    @Test
    void refusesNumbersThatDoNotFillItsShape() {
        assertThatThrownBy(() -> Tensor.maps(1, 2, 2, new float[3]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("2×2 × 1 holds 4 numbers, not 3");
    }
}
