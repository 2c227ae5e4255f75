package depthwise.graph;

import java.util.List;
import java.util.function.UnaryOperator;

/** Changes a graph at any depth. A block that is changed inside becomes a {@link CustomBlock} that keeps its body. */
public final class Surgery {
    private Surgery() {}

    /**
     * Applies {@code change} to the graph that holds the node of {@code report}: the network itself, or the body of the
     * block around it.
     */
    public static Graph around(Analysis analysis, NodeReport report, UnaryOperator<Graph> change) {
        return descend(analysis, analysis.graph(), report.chain(), 0, change);
    }

    /** Replaces the node of {@code report} by {@code change} of it. */
    public static Graph node(Analysis analysis, NodeReport report, UnaryOperator<Node> change) {
        return around(analysis, report, graph -> graph.change(report.node().name(), change));
    }

    private static Graph descend(
            Analysis analysis, Graph graph, List<String> chain, int depth, UnaryOperator<Graph> change) {
        if (depth == chain.size() - 1) {
            return change.apply(graph);
        }
        String path = String.join(".", chain.subList(0, depth + 1));
        Graph body = analysis.report(path)
                .flatMap(NodeReport::body)
                .orElseThrow(() -> new IllegalStateException("no body at " + path));
        Graph changed = descend(analysis, body, chain, depth + 1, change);
        return graph.change(chain.get(depth), node -> node.withOperation(custom(node, changed)));
    }

    private static CustomBlock custom(Node node, Graph body) {
        Composite composite = (Composite) node.operation();
        Composite origin = composite instanceof CustomBlock already ? already.origin() : composite;
        return new CustomBlock(origin, body);
    }
}
