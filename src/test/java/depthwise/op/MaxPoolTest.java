package depthwise.op;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import depthwise.tensor.Shape;
import depthwise.tensor.Tensor;
import depthwise.text.Failure;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class MaxPoolTest {
    @Test
    void keepsTheLargest() {
        Tensor y = new MaxPool(3, 2, 1, PaddingMode.SYMMETRIC)
                .forward(List.of(Samples.counting(1, 4, 4)), ParameterSource.none());
        assertThat(y.data()).containsExactly(6, 8, 14, 16);
    }

    @Test
    void neverPicksThePadding() {
        Tensor x = Tensor.zeros(new Shape.Maps(2, 3, 3));
        Arrays.fill(x.data(), -1);
        for (PaddingMode mode : PaddingMode.values()) {
            assertThat(new MaxPool(3, 2, 1, mode)
                            .forward(List.of(x), ParameterSource.none())
                            .data())
                    .containsOnly(-1);
        }
    }

    /** A window wholly in the padding would have no largest number. */
    @Property(seed = "3")
    void isFiniteWhereverItsShapeIs(
            @ForAll @IntRange(min = 1, max = 6) int kernel,
            @ForAll @IntRange(min = 1, max = 7) int stride,
            @ForAll @IntRange(min = 0, max = 6) int padding,
            @ForAll @IntRange(min = 1, max = 9) int height,
            @ForAll @IntRange(min = 1, max = 9) int width,
            @ForAll PaddingMode mode) {
        Tensor x = new Samples(height * 10L + width).tensor(new Shape.Maps(1, height, width));
        MaxPool pool = new MaxPool(kernel, stride, padding, mode);
        Assume.that(fits(pool, x.shape()));
        assertThat(pool.forward(List.of(x), ParameterSource.none()).data()).doesNotContain(Float.NEGATIVE_INFINITY);
    }

    private static boolean fits(MaxPool pool, Shape shape) {
        try {
            pool.outputShape(List.of(shape));
            return true;
        } catch (Failure e) {
            return false;
        }
    }

    @Test
    void refusesPaddingBeyondHalfTheWindow() {
        assertThatThrownBy(
                        () -> new MaxPool(1, 1, 1, PaddingMode.SYMMETRIC).outputShape(List.of(new Shape.Maps(8, 7, 7))))
                .isInstanceOf(Failure.class)
                .hasMessage("Max pool can have at most half its 1×1 window as padding, not 1; "
                        + "use less padding or a larger kernel.");
    }
}
