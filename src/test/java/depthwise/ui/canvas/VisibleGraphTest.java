package depthwise.ui.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import depthwise.graph.Analysis;
import depthwise.graph.Graph;
import depthwise.op.Activation;
import depthwise.op.Add;
import depthwise.op.Input;
import depthwise.op.Nonlinearity;
import depthwise.op.Output;
import depthwise.tensor.Shape;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class VisibleGraphTest {
    private final Analysis v2 = Networks.zoo("mobilenet-v2");

    @Test
    void closedNetworkShowsItsTopLevel() {
        VisibleLevel level = Networks.visible(v2);
        assertThat(level.nodes()).hasSize(24).noneMatch(VisibleNode::isOpen);
        assertThat(level.edges()).hasSize(23);
        assertThat(level.nodes().get(level.output()).path()).isEqualTo("output");
        assertThat(level.nodes().get(0).kind()).isEqualTo(VisibleNode.Kind.TERMINAL);
        assertThat(level.nodes().get(1).kind()).isEqualTo(VisibleNode.Kind.BLOCK);
    }

    @Test
    void openBlockShowsItsBodyWithItsPort() {
        VisibleNode block = node(Networks.visible(v2, "features.3"), "features.3");
        VisibleLevel body = block.inside().orElseThrow();
        assertThat(body.nodes().get(0).kind()).isEqualTo(VisibleNode.Kind.PORT);
        assertThat(body.nodes().get(0).shape()).contains(new Shape.Maps(24, 56, 56));
        assertThat(body.nodes()).extracting(VisibleNode::path).contains("features.3.conv.0", "features.3.add");
        assertThat(body.edges())
                .filteredOn(e -> body.nodes().get(e.to()).name().equals("add"))
                .hasSize(2);
        assertThat(body.nodes().get(body.output()).name()).isEqualTo("add");
    }

    @Test
    void opensAsDeepAsAsked() {
        Analysis vit = Networks.zoo("mobilevit-xxs");
        assertThat(depth(VisibleGraphTest.all(vit))).isGreaterThanOrEqualTo(4);
    }

    private static VisibleLevel all(Analysis analysis) {
        return Networks.visible(analysis, Networks.blocks(analysis).toArray(String[]::new));
    }

    private static int depth(VisibleLevel level) {
        return 1
                + level.nodes().stream()
                        .flatMap(n -> n.inside().stream())
                        .mapToInt(VisibleGraphTest::depth)
                        .max()
                        .orElse(0);
    }

    @Test
    void whatCannotBeOpenedStaysClosed() {
        VisibleLevel level = Networks.visible(v2, "input", "features.3.conv.0", "no.such.path");
        assertThat(level).isEqualTo(Networks.visible(v2));
    }

    @Test
    void problemBelongsToItsNodeAndTroublesWhatIsAround() {
        Graph graph = v2.graph()
                .change("features.5", n -> n.withOperation(new Add()).withInputs(List.of("features.4", "features.3")));
        VisibleLevel level = Networks.visible(Analysis.of(graph));
        VisibleNode add = node(level, "features.5");
        assertThat(add.problem().orElseThrow()).startsWith("Add needs equal shapes");
        assertThat(add.troubled()).isTrue();
        VisibleNode behind = node(level, "features.6");
        assertThat(behind.shape()).isEmpty();
        assertThat(behind.kind()).isEqualTo(VisibleNode.Kind.BLOCK);
        assertThat(behind.isOpenable()).isFalse();
    }

    @Test
    void nodesOnACycleAreShownToo() {
        Graph graph =
                Graph.builder().build("b").add(depthwise.graph.Node.of("a", new Activation(Nonlinearity.RELU), "b"));
        graph = graph.add(depthwise.graph.Node.of("b", new Activation(Nonlinearity.RELU), "a"));
        VisibleLevel level = Networks.visible(Analysis.of(graph));
        assertThat(level.nodes()).hasSize(2);
        assertThat(level.edges()).hasSize(2);
    }

    @Test
    void lineComesBeforeSideBranchesWhateverTheOrder() {
        Graph.Builder builder = Graph.builder();
        builder.add("join", new Add(), "x", "second");
        builder.add("second", new Activation(Nonlinearity.RELU), "first");
        builder.add("first", new Activation(Nonlinearity.RELU), "x");
        builder.add("x", new Input(8, 4, 4));
        builder.add("end", new Output(), "join");
        VisibleLevel level = Networks.visible(Analysis.of(builder.build("end")));
        assertThat(level.nodes()).extracting(VisibleNode::path).containsExactly("x", "first", "second", "join", "end");
    }

    private static VisibleNode node(VisibleLevel level, String path) {
        Optional<VisibleNode> found =
                level.nodes().stream().filter(n -> n.path().equals(path)).findFirst();
        return found.orElseThrow();
    }
}
