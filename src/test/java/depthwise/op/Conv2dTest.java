package depthwise.op;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import depthwise.tensor.Shape;
import depthwise.tensor.Tensor;
import depthwise.text.Failure;
import depthwise.text.Messages;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Conv2dTest {
    /** Only the window's first place counts, so the output shows where windows begin. */
    private static float[] firstPlace(Conv2d conv, Tensor x) {
        float[] weight = new float[conv.kernel() * conv.kernel()];
        weight[0] = 1;
        return conv.forward(List.of(x), Samples.of(Map.of("weight", weight))).data();
    }

    @Test
    void sumsTheWindowWithZerosBeyondTheEdge() {
        float[] ones = new float[9];
        Arrays.fill(ones, 1);
        Tensor y = Conv2d.standard(1, 3, 1, PaddingMode.SYMMETRIC)
                .forward(List.of(Samples.counting(1, 3, 3)), Samples.of(Map.of("weight", ones)));
        assertThat(y.data()).containsExactly(12, 21, 16, 27, 45, 33, 24, 39, 28);
    }

    /** A network's convolution does not flip its kernel. */
    @Test
    void isACrossCorrelation() {
        Conv2d conv = new Conv2d(1, 2, 1, 0, PaddingMode.SYMMETRIC, 1, false);
        Tensor y = conv.forward(
                List.of(Samples.counting(1, 2, 2)), Samples.of(Map.of("weight", new float[] {1, 10, 100, 1000})));
        assertThat(y.data()).containsExactly(1 + 20 + 300 + 4000);
    }

    /** TensorFlow pads 0 + 1 zeros for k = 3 and 1 + 2 for k = 5 on even sides with stride 2; PyTorch k/2 + k/2. */
    @Test
    void samePaddingBeginsLaterThanSymmetric() {
        Tensor x = Samples.counting(1, 4, 4);
        assertThat(firstPlace(Conv2d.standard(1, 3, 2, PaddingMode.SAME), x)).containsExactly(1, 3, 9, 11);
        assertThat(firstPlace(Conv2d.standard(1, 3, 2, PaddingMode.SYMMETRIC), x))
                .containsExactly(0, 0, 0, 6);
        assertThat(firstPlace(Conv2d.standard(1, 5, 2, PaddingMode.SAME), x)).containsExactly(0, 0, 0, 6);
        assertThat(firstPlace(Conv2d.standard(1, 5, 2, PaddingMode.SYMMETRIC), x))
                .containsExactly(0, 0, 0, 1);
    }

    @Test
    void addsTheBiasOfEachOutputChannel() {
        Conv2d conv = new Conv2d(2, 1, 1, 0, PaddingMode.SYMMETRIC, 1, true);
        Tensor y = conv.forward(
                List.of(Samples.counting(2, 1, 2)),
                Samples.of(Map.of("weight", new float[] {1, 2, 3, 4}, "bias", new float[] {100, 200})));
        // x = (1, 2), (3, 4)
        assertThat(y.data()).containsExactly(107, 110, 215, 222);
    }

    @Test
    void depthwiseKeepsChannelsApart() {
        Conv2d conv = Conv2d.depthwise(2, 1, 1, PaddingMode.SYMMETRIC);
        Tensor y =
                conv.forward(List.of(Samples.counting(2, 1, 2)), Samples.of(Map.of("weight", new float[] {10, 100})));
        assertThat(y.data()).containsExactly(10, 20, 300, 400);
    }

    /** MobileNetV1 paper, Table 3: one layer of 512 to 512 channels on 14 × 14. */
    @Test
    void costsWhatTheV1PaperSays() {
        List<Shape> in = List.of(new Shape.Maps(512, 14, 14));
        Cost standard = Conv2d.standard(512, 3, 1, PaddingMode.SYMMETRIC).cost(in);
        Cost depthwise = Conv2d.depthwise(512, 3, 1, PaddingMode.SYMMETRIC).cost(in);
        Cost pointwise = Conv2d.pointwise(512).cost(in);
        assertThat(standard.macs().value()).isEqualTo(462_422_016);
        assertThat(standard.parameters().value()).isEqualTo(2_359_296);
        assertThat(depthwise.macs().value() + pointwise.macs().value()).isEqualTo(52_283_392);
        assertThat(depthwise.parameters().value() + pointwise.parameters().value())
                .isEqualTo(266_752);
        assertThat(standard.elementwise().value()).isZero();
        assertThat(standard.memory().value()).isEqualTo(512 * 14 * 14 * 4);
    }

    @Test
    void writesCostsInThePapersLetters() {
        List<Shape> in = List.of(new Shape.Maps(512, 14, 14));
        assertThat(Conv2d.standard(256, 3, 1, PaddingMode.SYMMETRIC)
                        .cost(in)
                        .macs()
                        .latex())
                .isEqualTo("D_K^{2} \\cdot M \\cdot N \\cdot D_F^{2}");
        assertThat(Conv2d.depthwise(512, 3, 1, PaddingMode.SYMMETRIC)
                        .cost(in)
                        .macs()
                        .latexNumbers())
                .isEqualTo("3^{2} \\cdot 512 \\cdot 14^{2}");
        assertThat(Conv2d.pointwise(256)
                        .cost(List.of(new Shape.Maps(64, 3, 5)))
                        .macs()
                        .latex())
                .isEqualTo("M \\cdot N \\cdot D_H \\cdot D_W");
        Conv2d grouped = new Conv2d(8, 3, 1, 1, PaddingMode.SYMMETRIC, 2, true);
        assertThat(grouped.cost(List.of(new Shape.Maps(4, 5, 5))).parameters().latex())
                .isEqualTo("D_K^{2} \\cdot \\frac{M}{g} \\cdot N + N");
    }

    @Test
    void belongsToTheFamilyThatItsShapeSays() {
        assertThat(Conv2d.standard(8, 3, 1, PaddingMode.SYMMETRIC).category()).isEqualTo(Category.CONVOLUTION);
        assertThat(Conv2d.depthwise(8, 3, 1, PaddingMode.SYMMETRIC).category()).isEqualTo(Category.DEPTHWISE);
        assertThat(Conv2d.pointwise(8).category()).isEqualTo(Category.POINTWISE);
    }

    @ParameterizedTest
    @CsvSource({"1, Convolution 3×3", "8, Depthwise 3×3", "4, Grouped 3×3"})
    void isCalledByWhatItIs(int groups, String title) {
        Conv2d conv = new Conv2d(8, 3, 1, 1, PaddingMode.SYMMETRIC, groups, false);
        assertThat(Messages.english().say(conv.title())).isEqualTo(title);
    }

    @Test
    void briefShowsTheStrideOnlyWhereItMatters() {
        assertThat(Conv2d.standard(32, 3, 2, PaddingMode.SYMMETRIC).brief()).isEqualTo("3×3 · s2 · 32");
        assertThat(Conv2d.pointwise(16).brief()).isEqualTo("1×1 · 16");
    }

    @Test
    void saysWhichGroupsWouldDivide() {
        Conv2d conv = new Conv2d(8, 3, 1, 1, PaddingMode.SYMMETRIC, 3, false);
        assertThatThrownBy(() -> conv.outputShape(List.of(new Shape.Maps(9, 5, 5))))
                .isInstanceOf(Failure.class)
                .hasMessage("3 groups do not divide 9 input and 8 output channels; "
                        + "choose 1, the largest number that divides both, or a divisor of it.");
    }
}
