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

class ChannelShuffleTest {
    private static Tensor shuffle(int groups, Tensor x) {
        return new ChannelShuffle(groups).forward(List.of(x), ParameterSource.none());
    }

    /** ShuffleNet paper, Figure 1: reshape to (groups, n), transpose, flatten. PyTorch's own example is the first. */
    @Test
    void dealsTheChannelsOut() {
        assertThat(shuffle(2, Samples.counting(4, 1, 1)).data()).containsExactly(1, 3, 2, 4);
        assertThat(shuffle(2, Samples.counting(6, 1, 1)).data()).containsExactly(1, 4, 2, 5, 3, 6);
        assertThat(shuffle(3, Samples.counting(6, 1, 1)).data()).containsExactly(1, 3, 5, 2, 4, 6);
    }

    @Property(seed = "6")
    void isUndoneByTheOtherFactor(
            @ForAll @IntRange(min = 1, max = 6) int groups,
            @ForAll @IntRange(min = 1, max = 6) int each,
            @ForAll @IntRange(min = 1, max = 3) int height) {
        Tensor x = Samples.counting(groups * each, height, 2);
        assertThat(shuffle(each, shuffle(groups, x)).data()).containsExactly(x.data());
    }

    @Test
    void saysWhichGroupsWouldDo() {
        assertThatThrownBy(() -> new ChannelShuffle(3).outputShape(List.of(new Shape.Maps(8, 4, 4))))
                .isInstanceOf(Failure.class)
                .hasMessage("8 channels cannot be dealt out over 3 groups; "
                        + "choose a number of groups that divides them.");
    }
}
