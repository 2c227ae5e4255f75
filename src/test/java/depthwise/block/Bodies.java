package depthwise.block;

import depthwise.graph.Analysis;
import depthwise.graph.Composite;
import depthwise.graph.FlatOperation;
import depthwise.graph.Graph;
import depthwise.graph.Node;
import depthwise.graph.Totals;
import depthwise.op.Input;
import depthwise.op.Operation;
import depthwise.op.Unfold;
import depthwise.tensor.Shape;
import java.util.List;

/** Blocks alone in a graph, for tests of what they are made of. */
final class Bodies {
    private Bodies() {}

    /** {@code block} behind an input of {@code shape}; it is called {@code block}. */
    static Analysis analyse(Operation block, Shape shape) {
        return Analysis.of(Graph.of(List.of(source(shape), Node.of("block", block, "input")), "block"));
    }

    private static Node source(Shape shape) {
        Shape.Maps maps = (Shape.Maps) shape;
        return Node.of("input", new Input(maps.channels(), maps.height(), maps.width()));
    }

    /** The same for a block of tokens: unfolded maps feed it. */
    static Analysis analyse(Operation block, Shape.Tokens tokens) {
        int patch = (int) Math.sqrt(tokens.sequences());
        Node input = Node.of("input", new Input(tokens.channels(), patch, patch * tokens.tokens()));
        return Analysis.of(Graph.of(
                List.of(input, Node.of("unfold", new Unfold(patch), "input"), Node.of("block", block, "unfold")),
                "block"));
    }

    static Totals totals(Composite block, Shape.Maps shape) {
        return analyse(block, shape).report("block").orElseThrow().totals();
    }

    static Totals totals(Composite block, Shape.Tokens shape) {
        return analyse(block, shape).report("block").orElseThrow().totals();
    }

    /** The names of the primitives inside, relative to the block. */
    static List<String> paths(Composite block, Shape shape) {
        return analyse(block, shape).operations().stream()
                .map(FlatOperation::path)
                .filter(path -> path.startsWith("block."))
                .map(path -> path.substring("block.".length()))
                .toList();
    }

    static boolean hasShortcut(Composite block, Shape shape) {
        return paths(block, shape).contains("add");
    }
}
