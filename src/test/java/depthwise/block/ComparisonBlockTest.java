package depthwise.block;

import static org.assertj.core.api.Assertions.assertThat;

import depthwise.graph.Analysis;
import depthwise.op.PaddingMode;
import depthwise.tensor.Shape;
import depthwise.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The blocks of other families that the papers compare theirs with. */
class ComparisonBlockTest {
    private static final Conventions PLAIN = Conventions.torchvision(PaddingMode.SYMMETRIC);

    /** ShuffleNet paper, section 3.2: a ResNet bottleneck costs h·w·(2cm + 9m²). */
    @ParameterizedTest
    @CsvSource({"64, 56", "128, 28", "512, 7"})
    void resNetsBottleneckCostsItsFormula(int m, int side) {
        long c = 4L * m;
        assertThat(Bodies.totals(new ResidualBottleneck(m, 1, PLAIN), new Shape.Maps(4 * m, side, side))
                        .macs())
                .isEqualTo((long) side * side * (2 * c * m + 9L * m * m));
    }

    /** torchvision's layer1.0 and layer2.0 of ResNet-50 hold 75,008 and 379,392 parameters. */
    @ParameterizedTest
    @CsvSource({"64, 64, 1, 56, 75008", "256, 128, 2, 56, 379392", "256, 64, 1, 56, 70400"})
    void resNetsBottleneckProjectsItsShortcutOnlyWhereShapesDiffer(
            int in, int planes, int stride, int side, long parameters) {
        ResidualBottleneck block = new ResidualBottleneck(planes, stride, PLAIN);
        Shape.Maps maps = new Shape.Maps(in, side, side);
        assertThat(Bodies.totals(block, maps).parameters()).isEqualTo(parameters);
        assertThat(Bodies.paths(block, maps).contains("downsample.0")).isEqualTo(stride != 1 || in != 4 * planes);
        assertThat(Bodies.paths(block, maps)).endsWith("add", "relu3");
    }

    /** ShuffleNet paper, section 3.2: h·w·(2cm/g + 9m) with m = c/4. */
    @ParameterizedTest
    @CsvSource({"144, 1", "200, 2", "240, 3", "272, 4", "384, 8"})
    void shuffleNetsUnitCostsItsFormula(int c, int g) {
        long m = c / 4;
        assertThat(Bodies.totals(new ShuffleNetUnit(c, g, 1, PLAIN), new Shape.Maps(c, 28, 28))
                        .macs())
                .isEqualTo(28 * 28 * (2L * c * m / g + 9 * m));
    }

    @Test
    void shuffleNetsUnitConcatenatesAtStrideTwo() {
        ShuffleNetUnit unit = new ShuffleNetUnit(480, 3, 2, PLAIN);
        Analysis analysis = Bodies.analyse(unit, new Shape.Maps(240, 28, 28));
        assertThat(analysis.report("block").orElseThrow().shape()).contains(new Shape.Maps(480, 14, 14));
        assertThat(analysis.operation("block.concat").orElseThrow().inputShapes())
                .containsExactly(new Shape.Maps(240, 14, 14), new Shape.Maps(240, 14, 14));
        assertThat(Bodies.paths(unit, new Shape.Maps(240, 28, 28)))
                .contains("shuffle")
                .doesNotContain("add");
    }

    @Test
    void shuffleNetsUnitSaysWhatItsStrideNeeds() {
        Analysis analysis = Bodies.analyse(new ShuffleNetUnit(240, 3, 2, PLAIN), new Shape.Maps(240, 28, 28));
        assertThat(analysis.problems()).hasSize(1);
        assertThat(Messages.english().say(analysis.problems().get(0).reason()))
                .isEqualTo("At stride 2 the input's 240 channels are part of the output, "
                        + "so 240 output channels are too few; choose more than 240.");
    }

    /** MobileNetV3 paper, Figure 5: 160 channels on 7 × 7, before and after the redesign. */
    @Test
    void theRedesignedHeadRunsItsWidestLayerOnOnePixel() {
        Conventions v3 = Conventions.torchvisionV3(PaddingMode.SYMMETRIC);
        Shape.Maps maps = new Shape.Maps(160, 7, 7);
        long before = Bodies.totals(new V3OriginalHead(1000, v3), maps).macs();
        long after = Bodies.totals(new V3EfficientHead(1000, v3), maps).macs();
        assertThat(before).isEqualTo(49L * (160 * 960 + 9 * 960 + 960 * 320 + 320 * 1280) + 1280 * 1000);
        assertThat(after).isEqualTo(49L * 160 * 960 + 960 * 1280 + 1280 * 1000);
        // The paper, section 5.1, speaks of 30 million multiply-adds saved.
        assertThat((before - after) / 1_000_000).isBetween(30L, 36L);
    }
}
