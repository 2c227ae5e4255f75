package depthwise.op;

import static org.assertj.core.api.Assertions.assertThat;

import depthwise.tensor.Shape;
import depthwise.text.Failure;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WindowTest {
    /** Counts the places by walking the window over the padded axis. */
    @Property(seed = "1")
    void symmetricCountsThePlacesThatFit(
            @ForAll @IntRange(min = 1, max = 40) int in,
            @ForAll @IntRange(min = 1, max = 9) int kernel,
            @ForAll @IntRange(min = 1, max = 5) int stride,
            @ForAll @IntRange(min = 0, max = 6) int padding) {
        Assume.that(in + 2 * padding >= kernel);
        int places = 0;
        for (int first = -padding; first + kernel <= in + padding; first += stride) {
            places++;
        }
        Window window = new Window(kernel, stride, padding, PaddingMode.SYMMETRIC);
        assertThat(window.out(in)).isEqualTo(places);
        assertThat(window.before(in)).isEqualTo(padding);
    }

    /** SAME is defined by its effect: ⌈in / s⌉ places, as few zeros as that needs, the odd one after. */
    @Property(seed = "2")
    void sameNeedsTheFewestZerosForItsPlaces(
            @ForAll @IntRange(min = 1, max = 40) int in,
            @ForAll @IntRange(min = 1, max = 9) int kernel,
            @ForAll @IntRange(min = 1, max = 5) int stride) {
        Window window = new Window(kernel, stride, 7, PaddingMode.SAME);
        int places = (int) Math.ceil((double) in / stride);
        int zeros = 0;
        while (in + zeros < (places - 1) * stride + kernel) {
            zeros++;
        }
        assertThat(window.out(in)).isEqualTo(places);
        assertThat(window.before(in)).isEqualTo(zeros / 2);
    }

    @ParameterizedTest
    @CsvSource({"3, 2, 224, 112, 0", "5, 2, 56, 28, 1", "3, 1, 14, 14, 1", "5, 1, 7, 7, 2", "3, 2, 7, 4, 1"})
    void sameAsTensorFlowPadsIt(int kernel, int stride, int in, int out, int before) {
        Window window = new Window(kernel, stride, kernel / 2, PaddingMode.SAME);
        assertThat(window.out(in)).isEqualTo(out);
        assertThat(window.before(in)).isEqualTo(before);
    }

    @Test
    void treatsHeightAndWidthApart() {
        Window window = new Window(3, 2, 1, PaddingMode.SYMMETRIC);
        assertThat(window.apply(new Shape.Maps(3, 97, 131), 32)).isEqualTo(new Shape.Maps(32, 49, 66));
    }

    @Test
    void saysWhatToDoWhenItDoesNotFit() {
        Failure failure = Assertions.catchThrowableOfType(
                Failure.class, () -> new Window(5, 1, 0, PaddingMode.SYMMETRIC).apply(new Shape.Maps(8, 3, 9), 8));
        assertThat(failure)
                .hasMessage("The 5×5 window is larger than its 3×9 input with padding 0; "
                        + "use a smaller kernel, more padding, or a larger resolution.");
    }

    @Test
    void fitsExactly() {
        assertThat(new Window(7, 1, 0, PaddingMode.SYMMETRIC).apply(new Shape.Maps(4, 7, 7), 4))
                .isEqualTo(new Shape.Maps(4, 1, 1));
    }
}
