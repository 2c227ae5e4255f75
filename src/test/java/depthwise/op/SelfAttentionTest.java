package depthwise.op;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import depthwise.tensor.Shape;
import depthwise.tensor.Tensor;
import depthwise.text.Failure;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class SelfAttentionTest {
    private static Tensor attend(int heads, Tensor qkv) {
        return new SelfAttention(heads).forward(List.of(qkv), ParameterSource.none());
    }

    /** q = (1, 0), k = (ln 2, 0), v = (3, 9): token 0 weighs ⅔ and ⅓, token 1 ½ and ½. */
    @Test
    void weighsValuesByHowKeysMeetQueries() {
        float ln2 = (float) Math.log(2);
        Tensor qkv = new Tensor(new Shape.Tokens(1, 2, 3), new float[] {1, ln2, 3, 0, 0, 9});
        Tensor y = attend(1, qkv);
        assertThat((double) y.data()[0]).isCloseTo(5, within(1e-6));
        assertThat((double) y.data()[1]).isCloseTo(6, within(1e-6));
        float[] matrix = new SelfAttention(1).attention(qkv, 0, 0);
        assertThat((double) matrix[0]).isCloseTo(2 / 3.0, within(1e-6));
        assertThat((double) matrix[1]).isCloseTo(1 / 3.0, within(1e-6));
        assertThat(matrix[2]).isEqualTo(0.5f);
    }

    /** With four numbers a head, q·k = 4 ln 3 is divided by √4 before the softmax: 9 to 1. */
    @Test
    void dividesByTheRootOfTheHeadsWidth() {
        float k = (float) Math.log(3);
        float[] data = new float[24];
        for (int c = 0; c < 4; c++) {
            data[c] = 1;
            data[4 + c] = k;
        }
        float[] matrix = new SelfAttention(1).attention(new Tensor(new Shape.Tokens(1, 2, 12), data), 0, 0);
        assertThat((double) matrix[0]).isCloseTo(0.9, within(1e-6));
        assertThat((double) matrix[1]).isCloseTo(0.1, within(1e-6));
    }

    @Property(seed = "7", tries = 50)
    void rowsSumToOne(
            @ForAll @IntRange(min = 1, max = 3) int sequences,
            @ForAll @IntRange(min = 1, max = 7) int tokens,
            @ForAll @IntRange(min = 1, max = 4) int heads) {
        Tensor qkv = new Samples(tokens).tensor(new Shape.Tokens(sequences, tokens, 3 * heads * 2));
        for (int p = 0; p < sequences; p++) {
            for (int head = 0; head < heads; head++) {
                float[] matrix = new SelfAttention(heads).attention(qkv, p, head);
                for (int i = 0; i < tokens; i++) {
                    double sum = 0;
                    for (int j = 0; j < tokens; j++) {
                        sum += matrix[i * tokens + j];
                    }
                    assertThat(sum).isCloseTo(1, within(1e-6));
                }
            }
        }
    }

    /** Each head sees its own slice of q, of k and of v, head after head, as timm's qkv layer lays them. */
    @Property(seed = "8", tries = 50)
    void headsAreSlicesThatAttendByThemselves(
            @ForAll @IntRange(min = 1, max = 3) int sequences,
            @ForAll @IntRange(min = 1, max = 6) int tokens,
            @ForAll @IntRange(min = 1, max = 4) int heads,
            @ForAll @IntRange(min = 1, max = 3) int each) {
        int d = heads * each;
        Tensor qkv = new Samples(d).tensor(new Shape.Tokens(sequences, tokens, 3 * d));
        Tensor y = attend(heads, qkv);
        for (int head = 0; head < heads; head++) {
            Tensor slice = Tensor.zeros(new Shape.Tokens(sequences, tokens, 3 * each));
            for (int row = 0; row < sequences * tokens; row++) {
                for (int part = 0; part < 3; part++) {
                    System.arraycopy(
                            qkv.data(),
                            row * 3 * d + part * d + head * each,
                            slice.data(),
                            (row * 3 + part) * each,
                            each);
                }
            }
            Tensor alone = attend(1, slice);
            for (int row = 0; row < sequences * tokens; row++) {
                for (int c = 0; c < each; c++) {
                    assertThat(y.data()[row * d + head * each + c]).isEqualTo(alone.data()[row * each + c]);
                }
            }
        }
    }

    /** MobileViT-S at 256: attention with d = 144 over 256 patches at each of 4 places. */
    @Test
    void costsTwoProductsOverAllPairsOfTokens() {
        Cost cost = new SelfAttention(4).cost(List.of(new Shape.Tokens(4, 256, 3 * 144)));
        assertThat(cost.attentionMacs().value()).isEqualTo(2L * 4 * 256 * 256 * 144);
        assertThat(cost.macs().value()).isZero();
        assertThat(cost.elementwise().value()).isEqualTo(4L * 4 * 256 * 256);
        assertThat(cost.memory().value()).isEqualTo(4L * 256 * 144 * 4);
    }

    @Test
    void saysWhatToDoWithAWidthThatHeadsDoNotDivide() {
        assertThatThrownBy(() -> new SelfAttention(4).outputShape(List.of(new Shape.Tokens(4, 16, 30))))
                .isInstanceOf(Failure.class)
                .hasMessage("30 numbers a token cannot be split into query, key and value of 4 heads; "
                        + "choose a width that the heads divide.");
    }

    /** 65,536² weights would not fit into an array: the picture is too large, and that must be said. */
    @Test
    void refusesMoreTokensThanAnAttentionMatrixCanHold() {
        assertThatThrownBy(() -> new SelfAttention(4).outputShape(List.of(new Shape.Tokens(4, 65536, 12))))
                .isInstanceOf(Failure.class)
                .hasMessage("65536 tokens need an attention matrix of 65536×65536 numbers, more than can be held; "
                        + "choose a smaller resolution or larger patches.");
        assertThat(new SelfAttention(4).outputShape(List.of(new Shape.Tokens(4, 16384, 12))))
                .isEqualTo(new Shape.Tokens(4, 16384, 4));
    }
}
