package depthwise.op;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import depthwise.tensor.Shape;
import depthwise.tensor.Tensor;
import depthwise.text.Failure;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Input, Output and Dropout, which hand numbers on as they are. */
class HandOnTest {
    private final Tensor tokens = new Samples(1).tensor(new Shape.Tokens(4, 3, 2));

    @Test
    void outputAndDropoutChangeNothing() {
        for (Primitive op : List.of(new Output(), new Dropout(0.9))) {
            assertThat(op.forward(List.of(tokens), ParameterSource.none()).data())
                    .containsExactly(tokens.data());
            assertThat(op.cost(List.of(tokens.shape())).elementwise().value()).isZero();
        }
    }

    @Test
    void inputIsGivenNotComputed() {
        Input input = new Input(3, 97, 131);
        assertThat(input.outputShape(List.of())).isEqualTo(new Shape.Maps(3, 97, 131));
        assertThat(input.arity().accepts(1)).isFalse();
        assertThatThrownBy(() -> input.forward(List.of(), ParameterSource.none()))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void resolutionAndProbabilityHaveRanges() {
        assertThatThrownBy(() -> new Input(3, 0, 224))
                .isInstanceOf(Failure.class)
                .hasMessage("Height must be between 1 and 4096, not 0.");
        assertThatThrownBy(() -> new Dropout(-0.1))
                .isInstanceOf(Failure.class)
                .hasMessage("Probability must be between 0 and 1, not -0.1.");
    }
}
