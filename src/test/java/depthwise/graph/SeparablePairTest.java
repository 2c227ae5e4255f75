package depthwise.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import depthwise.block.ConvBnAct;
import depthwise.block.Conventions;
import depthwise.block.DepthwiseSeparable;
import depthwise.block.InvertedResidual;
import depthwise.block.ShuffleNetUnit;
import depthwise.op.Category;
import depthwise.op.Conv2d;
import depthwise.op.Input;
import depthwise.op.Nonlinearity;
import depthwise.op.PaddingMode;
import depthwise.zoo.Architecture;
import depthwise.zoo.Zoo;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class SeparablePairTest {
    private static final Conventions CONVENTIONS = Conventions.torchvision(PaddingMode.SYMMETRIC);

    /** The block behind a 1×1 convolution that gives it {@code channels} channels. */
    private static Analysis alone(Composite block, int channels, int height, int width) {
        return Analysis.of(Graph.of(
                List.of(
                        Node.of("input", new Input(3, height, width)),
                        Node.of("widen", Conv2d.pointwise(channels), "input"),
                        Node.of("block", block, "widen")),
                "block"));
    }

    @Property(tries = 200, seed = "20170417")
    void savesOneOverChannelsPlusOneOverWindow(
            @ForAll @IntRange(min = 2, max = 300) int m,
            @ForAll @IntRange(min = 1, max = 300) int n,
            @ForAll @IntRange(min = 1, max = 9) int kernel,
            @ForAll @IntRange(min = 1, max = 3) int stride,
            @ForAll @IntRange(min = 9, max = 60) int height,
            @ForAll @IntRange(min = 9, max = 60) int width) {
        DepthwiseSeparable block = new DepthwiseSeparable(n, stride, kernel, Nonlinearity.RELU, CONVENTIONS);
        Analysis analysis = alone(block, m, height, width);
        SeparablePair pair = SeparablePair.under(analysis, "block").orElseThrow();
        assertThat(pair.ratio()).isCloseTo(1.0 / n + 1.0 / (kernel * kernel), within(1e-12));
        assertThat(pair.cost().value())
                .isEqualTo(analysis.report("block").orElseThrow().totals().macs());
        Analysis twin = alone(block.twin(), m, height, width);
        assertThat(pair.standard().value())
                .isEqualTo(twin.report("block").orElseThrow().totals().macs());
    }

    @Test
    void writesThePapersLetters() {
        DepthwiseSeparable block = new DepthwiseSeparable(64, 1, 3, Nonlinearity.RELU6, CONVENTIONS);
        SeparablePair pair =
                SeparablePair.under(alone(block, 32, 112, 112), "block").orElseThrow();
        assertThat(pair.cost().latex()).isEqualTo("D_K^{2} \\cdot M \\cdot D_F^{2} + M \\cdot N \\cdot D_F^{2}");
        assertThat(pair.standard().latex()).isEqualTo("D_K^{2} \\cdot M \\cdot N \\cdot D_F^{2}");
        assertThat(pair.standard().latexNumbers()).isEqualTo("3^{2} \\cdot 32 \\cdot 64 \\cdot 112^{2}");
    }

    @Test
    void findsTheFilterAndTheProjectionOfABottleneck() {
        Analysis analysis = alone(InvertedResidual.v2(6, 24, 1, CONVENTIONS), 24, 56, 56);
        SeparablePair pair = SeparablePair.under(analysis, "block").orElseThrow();
        assertThat(pair.depthwise().path()).isEqualTo("block.conv.1.0");
        assertThat(pair.pointwise().path()).isEqualTo("block.conv.2");
        assertThat(pair.inChannels()).isEqualTo(144);
        assertThat(pair.ratio()).isCloseTo(1.0 / 24 + 1.0 / 9, within(1e-12));
    }

    @Test
    void everyBottleneckOfTheZooHasExactlyOne() {
        for (Architecture architecture : Zoo.all()) {
            Analysis analysis = Analysis.of(architecture.build(architecture.defaults()));
            for (Node node : analysis.graph().nodes()) {
                boolean filters = analysis.operations().stream()
                        .anyMatch(op -> op.path().startsWith(node.name() + ".")
                                && op.operation().category() == Category.DEPTHWISE);
                assertThat(SeparablePair.allUnder(analysis, node.name()))
                        .as(architecture.key() + " " + node.name())
                        .hasSize(filters ? 1 : 0);
            }
        }
    }

    @Test
    void survivesAnEditInsideTheBlock() {
        InvertedResidual block = InvertedResidual.v2(6, 24, 1, CONVENTIONS);
        Analysis before = alone(block, 24, 14, 14);
        Graph body = before.report("block").flatMap(NodeReport::body).orElseThrow();
        Analysis after = alone(new CustomBlock(block, body), 24, 14, 14);
        assertThat(SeparablePair.under(after, "block")).isPresent();
    }

    @Test
    void aStandardConvolutionIsNone() {
        ConvBnAct standard = ConvBnAct.standard(8, 3, 1, Nonlinearity.RELU, CONVENTIONS);
        assertThat(SeparablePair.under(alone(standard, 3, 8, 8), "block")).isEmpty();
    }

    @Test
    void aGroupedMixerIsNone() {
        ShuffleNetUnit grouped = new ShuffleNetUnit(240, 3, 1, CONVENTIONS);
        assertThat(SeparablePair.under(alone(grouped, 240, 14, 14), "block")).isEmpty();
    }
}
