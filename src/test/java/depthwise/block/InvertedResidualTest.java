package depthwise.block;

import static org.assertj.core.api.Assertions.assertThat;

import depthwise.op.Nonlinearity;
import depthwise.op.PaddingMode;
import depthwise.tensor.Shape;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InvertedResidualTest {
    private static final Conventions PLAIN = Conventions.torchvision(PaddingMode.SYMMETRIC);

    /** MobileNetV2's blocks 1 to 17 at 224: input side and channels, t, s, output channels; MACs and parameters. */
    @ParameterizedTest
    @CsvSource({
        "112, 32, 1, 1, 16, false, 10035200, 896",
        "112, 16, 6, 2, 24, false, 29202432, 5136",
        "56, 24, 6, 1, 24, true, 25740288, 8832",
        "56, 24, 6, 2, 32, false, 15466752, 10000",
        "28, 32, 6, 1, 32, true, 10988544, 14848",
        "28, 32, 6, 2, 64, false, 7564032, 21056",
        "14, 64, 6, 1, 64, true, 10311168, 54272",
        "14, 64, 6, 1, 96, false, 12719616, 66624",
        "14, 96, 6, 1, 96, true, 22692096, 118272",
        "14, 96, 6, 2, 160, false, 15607872, 155264",
        "7, 160, 6, 1, 160, true, 15476160, 320000",
        "7, 160, 6, 1, 320, false, 23002560, 473920"
    })
    void costsWhatEachBlockOfV2Does(
            int side, int in, int t, int stride, int out, boolean shortcut, long macs, long parameters) {
        InvertedResidual block = InvertedResidual.v2(t, out, stride, PLAIN);
        Shape.Maps maps = new Shape.Maps(in, side, side);
        assertThat(Bodies.totals(block, maps).macs()).isEqualTo(macs);
        assertThat(Bodies.totals(block, maps).parameters()).isEqualTo(parameters);
        assertThat(Bodies.hasShortcut(block, maps)).isEqualTo(shortcut);
    }

    /** MobileNetV2 paper, Table 1: h·w·d′·t·(d′ + k² + d″) at stride 1. */
    @Property(seed = "3", tries = 60)
    void costsThePapersFormula(
            @ForAll @IntRange(min = 2, max = 20) int in,
            @ForAll @IntRange(min = 1, max = 20) int out,
            @ForAll @IntRange(min = 2, max = 8) int t,
            @ForAll @IntRange(min = 1, max = 20) int height,
            @ForAll @IntRange(min = 1, max = 20) int width) {
        InvertedResidual block = InvertedResidual.v2(t, out, 1, PLAIN);
        assertThat(Bodies.totals(block, new Shape.Maps(in, height, width)).macs())
                .isEqualTo((long) height * width * in * t * (in + 9 + out));
    }

    @Property(seed = "4", tries = 60)
    void joinsItsEndsOnlyWhereTheyAreAlike(
            @ForAll @IntRange(min = 2, max = 4) int in,
            @ForAll @IntRange(min = 2, max = 4) int out,
            @ForAll @IntRange(min = 1, max = 2) int stride,
            @ForAll boolean timm) {
        Conventions conventions = timm ? Conventions.timm(PaddingMode.SAME) : PLAIN;
        // At 1 × 1 even stride 2 keeps the size, and still there is no shortcut.
        assertThat(Bodies.hasShortcut(InvertedResidual.v2(3, out, stride, conventions), new Shape.Maps(in, 1, 1)))
                .isEqualTo(stride == 1 && in == out);
    }

    @Test
    void namesModulesLikeTorchvision() {
        assertThat(Bodies.paths(InvertedResidual.v2(6, 24, 1, PLAIN), new Shape.Maps(24, 8, 8)))
                .containsExactly(
                        "conv.0.0",
                        "conv.0.1",
                        "conv.0.2",
                        "conv.1.0",
                        "conv.1.1",
                        "conv.1.2",
                        "conv.2",
                        "conv.3",
                        "add");
        assertThat(Bodies.paths(InvertedResidual.v2(1, 16, 1, PLAIN), new Shape.Maps(32, 8, 8)))
                .containsExactly("conv.0.0", "conv.0.1", "conv.0.2", "conv.1", "conv.2");
    }

    @Test
    void namesModulesLikeTimm() {
        assertThat(Bodies.paths(
                        InvertedResidual.mv2(2, 24, 2, Conventions.timm(PaddingMode.SYMMETRIC)),
                        new Shape.Maps(16, 8, 8)))
                .containsExactly(
                        "conv1_1x1.conv",
                        "conv1_1x1.bn",
                        "conv1_1x1.bn.act",
                        "conv2_kxk.conv",
                        "conv2_kxk.bn",
                        "conv2_kxk.bn.act",
                        "conv3_1x1.conv",
                        "conv3_1x1.bn");
    }

    /** MobileNetV2 paper, Figure 6a compares both. */
    @Test
    void canBendTheNarrowEnd() {
        InvertedResidual bent = new InvertedResidual(6, 24, 1, 3, Nonlinearity.RELU6, Nonlinearity.RELU6, PLAIN);
        assertThat(Bodies.paths(bent, new Shape.Maps(24, 8, 8))).endsWith("conv.3", "conv.4", "add");
    }
}
