package depthwise.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import depthwise.op.Activation;
import depthwise.op.Add;
import depthwise.op.Conv2d;
import depthwise.op.Input;
import depthwise.op.Nonlinearity;
import depthwise.op.Output;
import depthwise.op.PaddingMode;
import java.util.List;
import org.junit.jupiter.api.Test;

class GraphTest {
    private final Node input = Node.of("input", new Input(3, 8, 8));
    private final Node conv = Node.of("conv", Conv2d.standard(3, 3, 1, PaddingMode.SYMMETRIC), "input");
    private final Node relu = Node.of("relu", new Activation(Nonlinearity.RELU), "conv");
    private final Node add = Node.of("add", new Add(), "relu", "input");
    private final Node output = Node.of("output", new Output(), "add");
    private final Graph graph = Graph.of(List.of(input, conv, relu, add, output), "output");

    @Test
    void findsNodesByName() {
        assertThat(graph.nodes()).containsExactly(input, conv, relu, add, output);
        assertThat(graph.node("relu")).contains(relu);
        assertThat(graph.node("selu")).isEmpty();
        assertThat(graph.consumers("input")).containsExactly(conv, add);
        assertThat(graph.names()).containsExactlyInAnyOrder("input", "conv", "relu", "add", "output");
    }

    @Test
    void changingANodeLeavesTheOldGraphAlone() {
        Graph changed = graph.change("relu", node -> node.withOperation(new Activation(Nonlinearity.SILU)));
        assertThat(changed.node("relu").orElseThrow().operation()).isEqualTo(new Activation(Nonlinearity.SILU));
        assertThat(changed.nodes()).hasSize(5);
        assertThat(changed.nodes().get(2).name()).isEqualTo("relu");
        assertThat(graph.nodes()).containsExactly(input, conv, relu, add, output);
        assertThat(changed).isNotEqualTo(graph);
        assertThat(changed.change("relu", node -> relu)).isEqualTo(graph).hasSameHashCodeAs(graph);
    }

    @Test
    void refusesToChangeWhatIsNotThereOrItsName() {
        assertThatThrownBy(() -> graph.change("selu", node -> node)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> graph.change("relu", node -> Node.of("selu", node.operation(), "conv")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void addingPutsTheNodeLast() {
        Graph more = graph.add(Node.of("more", new Activation(Nonlinearity.RELU), "add"));
        assertThat(more.nodes()).hasSize(6).last().extracting(Node::name).isEqualTo("more");
        assertThat(more.output()).isEqualTo("output");
        assertThat(graph.nodes()).hasSize(5);
        assertThatThrownBy(() -> graph.add(relu)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void removingJoinsTheEndsOfTheWire() {
        Graph less = graph.remove("relu");
        assertThat(less.nodes()).containsExactly(input, conv, add.withInputs(List.of("conv", "input")), output);
        assertThat(graph.nodes()).hasSize(5);
    }

    @Test
    void removingTheOutputLetsItsInputAnswer() {
        assertThat(graph.remove("output").output()).isEqualTo("add");
    }

    @Test
    void removingASourceLeavesItsConsumersUnfed() {
        Graph less = graph.remove("input");
        assertThat(less.node("conv").orElseThrow().inputs()).isEmpty();
        assertThat(less.node("add").orElseThrow().inputs()).containsExactly("relu");
    }

    /** A node that feeds itself must not leave its name behind on others' wires. */
    @Test
    void removingANodeThatFeedsItselfLeavesNoLooseWire() {
        Graph looped = graph.change("relu", node -> node.withInputs(List.of("relu", "conv")));
        assertThat(looped.remove("relu").node("add").orElseThrow().inputs()).containsExactly("conv", "input");
        Graph alone = graph.change("relu", node -> node.withInputs(List.of("relu")));
        assertThat(alone.remove("relu").node("add").orElseThrow().inputs()).containsExactly("input");
    }

    @Test
    void refusesToRemoveWhatIsNotThere() {
        assertThatThrownBy(() -> graph.remove("selu")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesTwoNodesOfOneName() {
        assertThatThrownBy(() -> Graph.of(List.of(input, input), "input")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Node.of(" ", new Add())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void isEqualToAGraphOfTheSameNodes() {
        assertThat(Graph.of(List.of(input, conv, relu, add, output), "output")).isEqualTo(graph);
        assertThat(Graph.of(List.of(input, conv, relu, add, output), "add")).isNotEqualTo(graph);
    }
}
