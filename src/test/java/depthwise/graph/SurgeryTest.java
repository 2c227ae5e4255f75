package depthwise.graph;

import static org.assertj.core.api.Assertions.assertThat;

import depthwise.op.Activation;
import depthwise.op.Conv2d;
import depthwise.op.Linear;
import depthwise.op.Nonlinearity;
import depthwise.op.PaddingMode;
import depthwise.tensor.Shape;
import depthwise.text.Messages;
import org.junit.jupiter.api.Test;

class SurgeryTest {
    private final Graph network = AnalysisTest.network(new Shortcut(16, 8));
    private final Analysis analysis = Analysis.of(network);

    private static Graph silu(Analysis analysis, String path) {
        return Surgery.node(
                analysis,
                analysis.report(path).orElseThrow(),
                node -> node.withOperation(new Activation(Nonlinearity.SILU)));
    }

    @Test
    void changesTheNetworkItself() {
        Graph changed = Surgery.node(
                analysis,
                analysis.report("classifier.1").orElseThrow(),
                node -> node.withOperation(new Linear(5, true)));
        assertThat(Analysis.of(changed).operation("output").orElseThrow().shape())
                .isEqualTo(new Shape.Vector(5));
        assertThat(changed.node("features.1")).isEqualTo(network.node("features.1"));
    }

    @Test
    void changesABlockOfABlock() {
        Graph changed = silu(analysis, "features.1.conv.0.2");
        Analysis after = Analysis.of(changed);
        assertThat(after.operation("features.1.conv.0.2").orElseThrow().operation())
                .isEqualTo(new Activation(Nonlinearity.SILU));
        assertThat(after.operation("features.1.conv.1.2").orElseThrow().operation())
                .isEqualTo(new Activation(Nonlinearity.RELU));
        assertThat(after.operations())
                .extracting(FlatOperation::path)
                .containsExactlyElementsOf(
                        analysis.operations().stream().map(FlatOperation::path).toList());
        CustomBlock outer =
                (CustomBlock) changed.node("features.1").orElseThrow().operation();
        assertThat(outer.origin()).isEqualTo(new Shortcut(16, 8));
        assertThat(Messages.english().say(outer.title())).endsWith(" (edited)");
        CustomBlock inner =
                (CustomBlock) outer.body().node("conv.0").orElseThrow().operation();
        assertThat(inner.origin()).isEqualTo(new Doubling(16));
        assertThat(outer.body().node("conv.1").orElseThrow().operation()).isEqualTo(new Doubling(8));
        // The old graph is the undo.
        assertThat(Analysis.of(network).operations()).isEqualTo(analysis.operations());
    }

    @Test
    void editingTwiceKeepsTheFirstOrigin() {
        Analysis once = Analysis.of(silu(analysis, "features.1.conv.0.2"));
        Graph twice = silu(once, "features.1.conv.1.2");
        CustomBlock outer = (CustomBlock) twice.node("features.1").orElseThrow().operation();
        assertThat(outer.origin()).isEqualTo(new Shortcut(16, 8));
        assertThat(Analysis.of(twice)
                        .operation("features.1.conv.0.2")
                        .orElseThrow()
                        .operation())
                .isEqualTo(new Activation(Nonlinearity.SILU));
    }

    @Test
    void reachesIntoABlockThatIsBroken() {
        Analysis broken = Analysis.of(AnalysisTest.network(new Shortcut(16, 12)));
        Graph mended = Surgery.node(
                broken, broken.report("features.1.conv.1").orElseThrow(), node -> node.withOperation(new Doubling(8)));
        assertThat(Analysis.of(mended).problems()).isEmpty();
    }

    @Test
    void changesTheGraphAroundANode() {
        NodeReport relu = analysis.report("features.1.conv.0.2").orElseThrow();
        Graph longer = Surgery.around(
                analysis, relu, body -> body.add(Node.of("3", Conv2d.depthwise(16, 3, 1, PaddingMode.SYMMETRIC), "2")));
        assertThat(Analysis.of(longer).operation("features.1.conv.0.3")).isPresent();
        assertThat(Analysis.of(longer)
                        .operation("features.1.conv.1.0")
                        .orElseThrow()
                        .inputs())
                .containsExactly("features.1.conv.0.2");
    }
}
