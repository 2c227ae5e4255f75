package depthwise.ui.canvas;

import depthwise.graph.Graph;
import depthwise.graph.Node;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Lines a graph's nodes up so that each stands behind what it takes from, and, where there is a choice, right behind
 * it: so a chain with shortcuts becomes one line. Nodes on cycles come last, in the order in which they were put down.
 */
final class NodeOrder {
    private NodeOrder() {}

    static List<Node> of(Graph graph) {
        List<Node> waiting = new ArrayList<>(graph.nodes());
        List<Node> ordered = new ArrayList<>();
        Set<String> placed = new HashSet<>();
        while (!waiting.isEmpty()) {
            Node next = choose(graph, waiting, ordered, placed);
            if (next == null) {
                ordered.addAll(waiting);
                return ordered;
            }
            waiting.remove(next);
            ordered.add(next);
            placed.add(next.name());
        }
        return ordered;
    }

    private static Node choose(Graph graph, List<Node> waiting, List<Node> ordered, Set<String> placed) {
        String last = ordered.isEmpty() ? "" : ordered.get(ordered.size() - 1).name();
        Node first = null;
        for (Node node : waiting) {
            boolean ready = node.inputs().stream()
                    .allMatch(i -> placed.contains(i) || graph.node(i).isEmpty());
            if (ready && node.inputs().contains(last)) {
                return node;
            }
            if (ready && first == null) {
                first = node;
            }
        }
        return first;
    }
}
