package depthwise.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import depthwise.op.Activation;
import depthwise.op.Add;
import depthwise.op.Category;
import depthwise.op.Conv2d;
import depthwise.op.Input;
import depthwise.op.Linear;
import depthwise.op.Nonlinearity;
import depthwise.op.Output;
import depthwise.op.PaddingMode;
import depthwise.tensor.Shape;
import depthwise.text.Failure;
import depthwise.text.Messages;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A problem belongs to its node, says what is wrong and what would mend it, and keeps totals from being shown. */
class ProblemTest {
    private static final Messages ENGLISH = Messages.english();

    private static Graph graph(Node... nodes) {
        return Graph.of(List.of(nodes), "output");
    }

    private static Node input() {
        return Node.of("input", new Input(3, 8, 8));
    }

    private static Node output(String from) {
        return Node.of("output", new Output(), from);
    }

    private static Node conv(String name, int channels, String... from) {
        return Node.of(name, Conv2d.standard(channels, 3, 1, PaddingMode.SYMMETRIC), from);
    }

    private static List<String> sentences(Analysis analysis) {
        return analysis.problems().stream()
                .map(p -> p.path() + ": " + ENGLISH.say(p.reason()))
                .toList();
    }

    private static void assertBroken(Analysis analysis, String... sentences) {
        assertThat(sentences(analysis)).containsExactly(sentences);
        assertThat(analysis.isRunnable()).isFalse();
        assertThat(analysis.totals()).isEmpty();
        assertThat(analysis.peakMemory()).isEmpty();
    }

    @Test
    void namesACircleOnEachOfItsNodesOnly() {
        Analysis analysis = Analysis.of(graph(
                input(),
                Node.of("add", new Add(), "input", "relu"),
                Node.of("relu", new Activation(Nonlinearity.RELU), "add"),
                conv("conv", 8, "relu"),
                output("conv")));
        assertBroken(
                analysis,
                "add: Add feeds itself in a circle; remove one of the wires of the circle.",
                "relu: ReLU feeds itself in a circle; remove one of the wires of the circle.");
        assertThat(analysis.reports()).containsKeys("input", "add", "relu", "conv", "output");
        assertThat(analysis.report("conv").orElseThrow().shape()).isEmpty();
    }

    @Test
    void namesAWireFromNowhere() {
        assertBroken(
                Analysis.of(graph(input(), conv("conv", 8, "gone"), output("conv"))),
                "conv: Convolution 3×3 takes from \"gone\", which is not there; connect it to another node.");
    }

    @Test
    void namesAWireFromNowhereEvenBesideABrokenBranch() {
        assertBroken(
                Analysis.of(graph(
                        input(), conv("conv", 8, "gone"), Node.of("add", new Add(), "conv", "lost"), output("add"))),
                "conv: Convolution 3×3 takes from \"gone\", which is not there; connect it to another node.",
                "add: Add takes from \"lost\", which is not there; connect it to another node.");
    }

    @Test
    void namesMissingAndSuperfluousInputs() {
        assertBroken(
                Analysis.of(graph(input(), conv("conv", 8), output("conv"))),
                "conv: Convolution 3×3 needs 1 input but has 0; connect or remove wires.");
        assertBroken(
                Analysis.of(graph(input(), Node.of("add", new Add(), "input"), output("add"))),
                "add: Add needs 2 inputs but has 1; connect or remove wires.");
        assertBroken(
                Analysis.of(graph(input(), conv("conv", 8, "input", "input"), output("conv"))),
                "conv: Convolution 3×3 needs 1 input but has 2; connect or remove wires.");
        assertBroken(
                Analysis.of(graph(
                        Node.of("input", new Input(3, 8, 8), "input2"),
                        Node.of("input2", new Input(3, 8, 8)),
                        output("input"))),
                "input: Input needs no inputs but has 1; connect or remove wires.");
    }

    @Test
    void saysWhenNothingComesOut() {
        Analysis analysis = Analysis.of(Graph.of(List.of(input(), conv("conv", 8, "input")), "output"));
        assertBroken(analysis, ": Nothing comes out of the graph; connect its last node to an Output.");
    }

    @Test
    void saysWhenNothingComesOutOfABlock() {
        CustomBlock hollow =
                new CustomBlock(new Doubling(8), Graph.of(List.of(Node.of("in", new Port()), conv("0", 8, "in")), "1"));
        assertBroken(
                Analysis.of(graph(input(), Node.of("block", hollow, "input"), output("block"))),
                "block: Nothing comes out of op.doubling (edited); "
                        + "undo the last change inside it, or put back the node that it ended with.");
    }

    @Test
    void saysThatAPortHasNoPlaceInANetwork() {
        assertBroken(
                Analysis.of(graph(Node.of("in", new Port()), conv("conv", 8, "in"), output("conv"))),
                "in: A Port takes what its block is given, but here is no block; put an Input in its place.");
    }

    @Test
    void refusesMapsTooLargeToHold() {
        Analysis analysis = Analysis.of(
                graph(Node.of("input", new Input(3, 4096, 4096)), conv("conv", 64, "input"), output("conv")));
        assertBroken(
                analysis,
                "conv: Convolution 3×3 would make 4096×4096 × 64 numbers, more than can be held; "
                        + "choose a smaller resolution, width or kernel.");
    }

    @Test
    void refusesWeightsTooLargeToHold() {
        Analysis analysis = Analysis.of(graph(
                Node.of("input", new Input(3, 1, 1)),
                conv("wide", 16384, "input"),
                Node.of("conv", Conv2d.standard(16384, 5, 1, PaddingMode.SYMMETRIC), "wide"),
                output("conv")));
        assertBroken(
                analysis,
                "conv: Convolution 5×5 would learn 6710886400 numbers, more than can be held; "
                        + "choose fewer channels, more groups or a smaller kernel.");
    }

    @Test
    void standsWithTheNodeInsideTheBlock() {
        Analysis analysis = Analysis.of(AnalysisTest.network(new Shortcut(16, 12)));
        String sentence = "features.1.add: Add needs equal shapes but gets 6×6 × 12 and 6×6 × 8; "
                + "give both branches the same channels and stride.";
        assertBroken(analysis, sentence);
        assertThat(analysis.problem("features.1.add")).isPresent();
        assertThat(analysis.problem("features.1")).isEmpty();
        assertThat(analysis.problemWithin("features.1")).isPresent();
        assertThat(analysis.problemWithin("features")).isPresent();
        assertThat(analysis.problemWithin("features.0")).isEmpty();
        assertThat(analysis.problemWithin("features.1.add")).isPresent();
        // What stands before the problem is still known, what stands behind it is not.
        assertThat(analysis.report("features.1.conv.1").orElseThrow().shape()).isPresent();
        assertThat(analysis.report("features.1").orElseThrow().shape()).isEmpty();
        assertThat(analysis.report("features.1").orElseThrow().body()).isPresent();
        assertThat(analysis.report("avgpool").orElseThrow().shape()).isEmpty();
    }

    @Test
    void aBlockThatCannotBuildItsBodySaysWhy() {
        Composite picky = new Composite() {
            @Override
            public String key() {
                return "picky";
            }

            @Override
            public Category category() {
                return Category.JOIN;
            }

            @Override
            public Graph body(List<Shape> inputs) {
                throw Failure.of("op.problem.shuffle", 8, 3);
            }
        };
        assertBroken(
                Analysis.of(graph(input(), Node.of("block", picky, "input"), output("block"))),
                "block: 8 channels cannot be dealt out over 3 groups; choose a number of groups that divides them.");
    }

    @Test
    void aBlockAloneThrowsItsFirstProblem() {
        assertThatThrownBy(() -> new Shortcut(16, 12).outputShape(List.of(new Shape.Maps(8, 6, 6))))
                .isInstanceOf(Failure.class)
                .hasMessageStartingWith("Add needs equal shapes");
    }

    @Test
    void keepsTheOtherBranchAlive() {
        Analysis analysis = Analysis.of(
                graph(input(), Node.of("fc", new Linear(10, true), "input"), conv("conv", 8, "input"), output("conv")));
        assertThat(analysis.problems()).hasSize(1);
        assertThat(analysis.report("output").orElseThrow().shape()).contains(new Shape.Maps(8, 8, 8));
        assertThat(analysis.isRunnable()).isFalse();
    }
}
