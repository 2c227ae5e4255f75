package depthwise.op;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import depthwise.tensor.Shape;
import depthwise.text.Failure;
import java.util.List;
import org.junit.jupiter.api.Test;

class AveragePoolTest {
    private static float[] pool(AveragePool pool, int side) {
        return pool.forward(List.of(Samples.counting(1, side, side)), ParameterSource.none())
                .data();
    }

    @Test
    void averagesUnderTheWindow() {
        assertThat(pool(new AveragePool(2, 2, 0, PaddingMode.SYMMETRIC), 4)).containsExactly(3.5f, 5.5f, 11.5f, 13.5f);
    }

    /** On 1…9 the four windows see 1+2+4+5, 2+3+5+6, 4+5+7+8 and 5+6+8+9. */
    @Test
    void countsSymmetricZerosAndLeavesSameZerosOut() {
        assertThat(pool(new AveragePool(3, 2, 1, PaddingMode.SYMMETRIC), 3))
                .containsExactly(12f / 9, 16f / 9, 24f / 9, 28f / 9);
        assertThat(pool(new AveragePool(3, 2, 1, PaddingMode.SAME), 3)).containsExactly(3, 4, 6, 7);
    }

    @Test
    void refusesPaddingBeyondHalfTheWindow() {
        AveragePool pool = new AveragePool(3, 2, 2, PaddingMode.SYMMETRIC);
        assertThatThrownBy(() -> pool.outputShape(List.of(new Shape.Maps(8, 7, 7))))
                .isInstanceOf(Failure.class)
                .hasMessage("Average pool can have at most half its 3×3 window as padding, not 2; "
                        + "use less padding or a larger kernel.");
    }

    @Test
    void ignoresThePaddingInSameMode() {
        assertThat(new AveragePool(3, 2, 9, PaddingMode.SAME).outputShape(List.of(new Shape.Maps(8, 7, 9))))
                .isEqualTo(new Shape.Maps(8, 4, 5));
    }
}
