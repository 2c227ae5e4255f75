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
import org.junit.jupiter.api.Test;

class UnfoldTest {
    private static Tensor unfold(int patch, Tensor x) {
        return new Unfold(patch).forward(List.of(x), ParameterSource.none());
    }

    /** Of 1…16 in 4 × 4, place 0 of the four patches holds 1, 3, 9, 11. */
    @Test
    void linesUpThePixelsAtOnePlaceOfEveryPatch() {
        Tensor y = unfold(2, Samples.counting(1, 4, 4));
        assertThat(y.shape()).isEqualTo(new Shape.Tokens(4, 4, 1));
        assertThat(y.data()).containsExactly(1, 3, 9, 11, 2, 4, 10, 12, 5, 7, 13, 15, 6, 8, 14, 16);
    }

    /** The original code reshapes to (C·n_h, p_h, n_w, p_w), swaps the middle axes and moves the channels last. */
    @Property(seed = "9", tries = 100)
    void ordersTokensLikeTheOriginalReshapes(
            @ForAll @IntRange(min = 1, max = 3) int channels,
            @ForAll @IntRange(min = 1, max = 3) int down,
            @ForAll @IntRange(min = 1, max = 3) int across,
            @ForAll @IntRange(min = 1, max = 3) int patch) {
        Tensor x = Samples.counting(channels, down * patch, across * patch);
        Tensor y = unfold(patch, x);
        int patches = down * across;
        int at = 0;
        for (int c = 0; c < channels; c++) {
            for (int nh = 0; nh < down; nh++) {
                for (int ph = 0; ph < patch; ph++) {
                    for (int nw = 0; nw < across; nw++) {
                        for (int pw = 0; pw < patch; pw++) {
                            int p = ph * patch + pw;
                            int n = nh * across + nw;
                            assertThat(y.data()[(p * patches + n) * channels + c])
                                    .isEqualTo(x.data()[at++]);
                        }
                    }
                }
            }
        }
    }

    @Test
    void saysWhatToDoWithSidesThatDoNotDivide() {
        assertThatThrownBy(() -> new Unfold(2).outputShape(List.of(new Shape.Maps(80, 7, 7))))
                .isInstanceOf(Failure.class)
                .hasMessage("Maps of 7×7 do not divide into 2×2 patches; "
                        + "turn resizing on, or choose a resolution that divides.");
    }
}
