package depthwise.op;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import depthwise.tensor.Shape;
import depthwise.tensor.Tensor;
import depthwise.text.Failure;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LinearTest {
    private static final ParameterSource SOURCE =
            Samples.of(Map.of("weight", new float[] {1, 2, 3, 4, 5, 6}, "bias", new float[] {100, 200}));

    @Test
    void weighsAVector() {
        Tensor x = new Tensor(new Shape.Vector(3), new float[] {1, 10, 100});
        assertThat(new Linear(2, true).forward(List.of(x), SOURCE).data()).containsExactly(421, 854);
        assertThat(new Linear(2, false).forward(List.of(x), SOURCE).data()).containsExactly(321, 654);
    }

    @Test
    void weighsEveryTokenAlike() {
        Tensor x = new Tensor(new Shape.Tokens(2, 1, 3), new float[] {1, 10, 100, 1, 0, 0});
        Tensor y = new Linear(2, false).forward(List.of(x), SOURCE);
        assertThat(y.shape()).isEqualTo(new Shape.Tokens(2, 1, 2));
        assertThat(y.data()).containsExactly(321, 654, 1, 4);
    }

    /** The classifier of MobileNetV2, and the q, k, v layer of MobileViT-S at 32 × 32. */
    @Test
    void costsOneMultiplyAddAWeightAndToken() {
        Cost classifier = new Linear(1000, true).cost(List.of(new Shape.Vector(1280)));
        assertThat(classifier.macs().value()).isEqualTo(1_280_000);
        assertThat(classifier.parameters().value()).isEqualTo(1_281_000);
        Cost qkv = new Linear(432, true).cost(List.of(new Shape.Tokens(4, 256, 144)));
        assertThat(qkv.macs().value()).isEqualTo(432L * 144 * 1024);
        assertThat(qkv.parameters().value()).isEqualTo(432 * 144 + 432);
    }

    @Test
    void saysWhatToDoWithMaps() {
        assertThatThrownBy(() -> new Linear(10, true).outputShape(List.of(new Shape.Maps(1280, 7, 7))))
                .isInstanceOf(Failure.class)
                .hasMessage("Linear needs a vector or tokens but gets maps of 7×7 × 1280; "
                        + "put a pool and a Flatten before it.");
    }
}
