package depthwise.graph;

import depthwise.tensor.Shape;
import java.util.List;
import java.util.Optional;

/**
 * What analysis knows of one node, at any depth.
 *
 * @param path where it stands
 * @param chain the names that lead to it, outermost first; names may themselves hold dots, so a path cannot be split
 * @param node the node
 * @param inputShapes the shapes that reach it; empty where unknown
 * @param shape what comes out, if nothing is wrong with it or before it
 * @param totals its cost, a block's being its body's
 * @param body the graph inside a block
 * @param source the path of the flat operation that computes its output
 */
public record NodeReport(
        String path,
        List<String> chain,
        Node node,
        List<Shape> inputShapes,
        Optional<Shape> shape,
        Totals totals,
        Optional<Graph> body,
        Optional<String> source) {
    public NodeReport {
        chain = List.copyOf(chain);
        inputShapes = List.copyOf(inputShapes);
    }

    /** The path of the block around it; empty at the top. */
    public String parent() {
        return String.join(".", chain.subList(0, chain.size() - 1));
    }
}
