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
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class ConcatTest {
    private final Concat concat = new Concat();

    @Property(seed = "5")
    void cutApartGivesTheInputsBack(
            @ForAll @Size(min = 2, max = 5) List<@IntRange(min = 1, max = 4) Integer> channels,
            @ForAll @IntRange(min = 1, max = 5) int height,
            @ForAll @IntRange(min = 1, max = 5) int width) {
        Samples samples = new Samples(height);
        List<Tensor> inputs = samples.tensors(channels.stream()
                .map(c -> (Shape) new Shape.Maps(c, height, width))
                .toList());
        Tensor y = concat.forward(inputs, ParameterSource.none());
        int at = 0;
        for (Tensor input : inputs) {
            for (float value : input.data()) {
                assertThat(y.data()[at++]).isEqualTo(value);
            }
        }
        assertThat(y.data()).hasSize(at);
        assertThat(y.shape().channels())
                .isEqualTo(channels.stream().mapToInt(Integer::intValue).sum());
    }

    @Test
    void saysWhatToDoWithUnequalSides() {
        assertThatThrownBy(() -> concat.outputShape(List.of(new Shape.Maps(4, 7, 7), new Shape.Maps(4, 7, 8))))
                .isInstanceOf(Failure.class)
                .hasMessage("Concatenate needs one height and width but gets 7×7 × 4 and 7×8 × 4; "
                        + "give both branches the same stride.");
    }
}
