package depthwise.graph;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * An order in which every node comes after those that it takes from; ties keep the order in which nodes were put down.
 *
 * @param ordered the nodes that can be ordered
 * @param cyclic those on a cycle or behind one
 */
record TopologicalOrder(List<Node> ordered, List<Node> cyclic) {
    static TopologicalOrder of(Graph graph) {
        Map<String, Integer> waiting = new HashMap<>();
        Map<String, List<Node>> consumers = new HashMap<>();
        Deque<Node> ready = new ArrayDeque<>();
        for (Node node : graph.nodes()) {
            int known = 0;
            for (String input : node.inputs()) {
                if (graph.node(input).isPresent()) {
                    consumers.computeIfAbsent(input, k -> new ArrayList<>()).add(node);
                    known++;
                }
            }
            waiting.put(node.name(), known);
            if (known == 0) {
                ready.add(node);
            }
        }
        List<Node> ordered = new ArrayList<>();
        while (!ready.isEmpty()) {
            Node node = ready.remove();
            ordered.add(node);
            for (Node consumer : consumers.getOrDefault(node.name(), List.of())) {
                if (waiting.merge(consumer.name(), -1, Integer::sum) == 0) {
                    ready.add(consumer);
                }
            }
        }
        List<Node> cyclic = new ArrayList<>(graph.nodes());
        cyclic.removeAll(ordered);
        return new TopologicalOrder(ordered, cyclic);
    }
}
