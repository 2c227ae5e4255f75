package depthwise.op;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import depthwise.tensor.Shape;
import depthwise.tensor.Tensor;
import depthwise.text.Failure;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldTest {
    @Property(seed = "10", tries = 100)
    void putsBackWhatUnfoldTook(
            @ForAll @IntRange(min = 1, max = 3) int channels,
            @ForAll @IntRange(min = 1, max = 4) int down,
            @ForAll @IntRange(min = 1, max = 4) int across,
            @ForAll @IntRange(min = 1, max = 3) int patch) {
        Tensor x = Samples.counting(channels, down * patch, across * patch);
        Tensor tokens = new Unfold(patch).forward(List.of(x), ParameterSource.none());
        Tensor like = Tensor.zeros(new Shape.Maps(5, down * patch, across * patch));
        Tensor back = new Fold(patch).forward(List.of(tokens, like), ParameterSource.none());
        assertThat(back.shape()).isEqualTo(x.shape());
        assertThat(back.data()).containsExactly(x.data());
    }

    /** Another patch, another size, sides that do not divide, and as many pixels in another cut. */
    @ParameterizedTest
    @CsvSource({"4, 16, 6, 8, 8", "4, 16, 8, 10, 2", "4, 15, 8, 7, 2", "9, 16, 8, 8, 2", "4, 12, 3, 16, 2"})
    void refusesTokensThatDoNotCoverTheMaps(int sequences, int tokens, int height, int width, int patch) {
        List<Shape> inputs = List.of(new Shape.Tokens(sequences, tokens, 6), new Shape.Maps(3, height, width));
        assertThatThrownBy(() -> new Fold(patch).outputShape(inputs))
                .isInstanceOf(Failure.class)
                .hasMessage(
                        "Tokens of %d · %d × 6 do not cover %d×%d pixels in %d×%d patches; "
                                + "fold with the patch and size that they were unfolded with.",
                        sequences, tokens, height, width, patch, patch);
    }
}
