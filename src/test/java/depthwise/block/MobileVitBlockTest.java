package depthwise.block;

import static org.assertj.core.api.Assertions.assertThat;

import depthwise.graph.Analysis;
import depthwise.graph.Totals;
import depthwise.op.PaddingMode;
import depthwise.tensor.Shape;
import depthwise.text.Messages;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MobileVitBlockTest {
    private static MobileVitBlock block(int width, int layers, boolean resize) {
        return new MobileVitBlock(width, layers, 2, 4, 2, resize, Conventions.timm(PaddingMode.SYMMETRIC));
    }

    /** The nine blocks of XXS, XS and S, with timm's parameter counts. */
    @ParameterizedTest
    @CsvSource({
        "48, 64, 2, 32, 135712",
        "64, 80, 4, 16, 329696",
        "80, 96, 3, 8, 413184",
        "64, 96, 2, 32, 273024",
        "80, 120, 4, 16, 658800",
        "96, 144, 3, 8, 779760",
        "96, 144, 2, 32, 612288",
        "128, 192, 4, 16, 1680768",
        "160, 240, 3, 8, 2159760"
    })
    void countsAsTimmDoes(int channels, int d, int layers, int side, long parameters) {
        Shape.Maps maps = new Shape.Maps(channels, side, side);
        Totals totals = Bodies.totals(block(d, layers, true), maps);
        assertThat(totals.parameters()).isEqualTo(parameters);
        long pixels = (long) side * side;
        assertThat(totals.macs())
                .isEqualTo(pixels * (27L * channels * channels + 2L * channels * d) + layers * 8L * d * d * pixels);
        assertThat(totals.attentionMacs()).isEqualTo(layers * 2L * (pixels / 4) * d * pixels);
    }

    /** MobileViT paper, section 3.1, and timm's biases and norms. */
    @ParameterizedTest
    @CsvSource({"64", "96", "144", "240"})
    void aTransformerLayerLearnsEightSquaresAndElevenWidths(int d) {
        Totals totals = Bodies.totals(new TransformerLayer(4, 2), new Shape.Tokens(4, 16, d));
        assertThat(totals.parameters()).isEqualTo(8L * d * d + 11L * d);
        assertThat(totals.macs()).isEqualTo(64L * 8 * d * d);
        assertThat(totals.attentionMacs()).isEqualTo(2L * 4 * 16 * 16 * d);
    }

    @Test
    void resizesMapsThatThePatchDoesNotDivide() {
        Analysis odd = Bodies.analyse(block(96, 3, true), new Shape.Maps(80, 7, 9));
        assertThat(odd.problems()).isEmpty();
        assertThat(odd.report("block.unfold").orElseThrow().shape()).contains(new Shape.Tokens(4, 20, 96));
        assertThat(odd.report("block.resize_up").orElseThrow().shape()).contains(new Shape.Maps(96, 8, 10));
        assertThat(odd.report("block").orElseThrow().shape()).contains(new Shape.Maps(80, 7, 9));
        assertThat(Bodies.analyse(block(96, 3, true), new Shape.Maps(80, 8, 8)).report("block.resize_up"))
                .isEmpty();
    }

    @Test
    void saysSoWhereResizingIsOff() {
        Analysis odd = Bodies.analyse(block(96, 3, false), new Shape.Maps(80, 7, 7));
        assertThat(odd.problems()).hasSize(1);
        assertThat(odd.problems().get(0).path()).isEqualTo("block.unfold");
        assertThat(Messages.english().say(odd.problems().get(0).reason()))
                .isEqualTo("Maps of 7×7 do not divide into 2×2 patches; "
                        + "turn resizing on, or choose a resolution that divides.");
    }

    /** The shortcut is concatenated, not added, and stands first. */
    @Test
    void putsItsInputBeforeWhatTheTransformersSaw() {
        Analysis analysis = Bodies.analyse(block(96, 1, true), new Shape.Maps(80, 8, 8));
        assertThat(analysis.operation("block.concat").orElseThrow().inputs())
                .isEqualTo(List.of("input", "block.conv_proj.bn.act"));
        assertThat(Bodies.hasShortcut(block(96, 1, true), new Shape.Maps(80, 8, 8)))
                .isFalse();
    }

    /** The bare 1×1 convolution has neither bias nor norm nor activation. */
    @Test
    void embedsWithABareConvolution() {
        List<String> paths = Bodies.paths(block(96, 1, true), new Shape.Maps(80, 8, 8));
        assertThat(paths).containsSubsequence("conv_kxk.bn.act", "conv_1x1", "unfold", "transformer.0.norm1");
        assertThat(paths).noneMatch(path -> path.startsWith("conv_1x1."));
        assertThat(paths).containsSubsequence("transformer.0.add2", "norm", "fold", "conv_proj.conv");
    }
}
