package depthwise.graph;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;

/**
 * An order in which every node comes after those that it takes from; where several could be next, the one that was put
 * down first is. A graph that was put down in such an order keeps it.
 *
 * @param ordered the nodes that can be ordered
 * @param onCycles those that feed themselves, through others or at once
 * @param behindCycles those that cannot be ordered because of a cycle before them
 */
record TopologicalOrder(List<Node> ordered, List<Node> onCycles, List<Node> behindCycles) {
    static TopologicalOrder of(Graph graph) {
        List<Node> nodes = graph.nodes();
        List<List<Integer>> consumers = consumers(graph, nodes);
        int[] waiting = new int[nodes.size()];
        consumers.forEach(list -> list.forEach(consumer -> waiting[consumer]++));
        PriorityQueue<Integer> ready = new PriorityQueue<>();
        for (int i = 0; i < waiting.length; i++) {
            if (waiting[i] == 0) {
                ready.add(i);
            }
        }
        List<Node> ordered = new ArrayList<>();
        while (!ready.isEmpty()) {
            int next = ready.remove();
            ordered.add(nodes.get(next));
            for (int consumer : consumers.get(next)) {
                if (--waiting[consumer] == 0) {
                    ready.add(consumer);
                }
            }
        }
        List<Node> onCycles = new ArrayList<>();
        List<Node> behindCycles = new ArrayList<>();
        for (int i = 0; i < waiting.length; i++) {
            if (waiting[i] > 0) {
                (reachesItself(i, consumers) ? onCycles : behindCycles).add(nodes.get(i));
            }
        }
        return new TopologicalOrder(ordered, onCycles, behindCycles);
    }

    /** For each node, who takes from it, once for each wire; wires from nowhere are left out. */
    private static List<List<Integer>> consumers(Graph graph, List<Node> nodes) {
        Map<String, Integer> index = new HashMap<>();
        List<List<Integer>> consumers = new ArrayList<>();
        for (Node node : nodes) {
            index.put(node.name(), index.size());
            consumers.add(new ArrayList<>());
        }
        for (Node node : nodes) {
            for (String input : node.inputs()) {
                if (graph.node(input).isPresent()) {
                    consumers.get(index.get(input)).add(index.get(node.name()));
                }
            }
        }
        return consumers;
    }

    private static boolean reachesItself(int start, List<List<Integer>> consumers) {
        Set<Integer> reached = new HashSet<>();
        Deque<Integer> open = new ArrayDeque<>(consumers.get(start));
        while (!open.isEmpty()) {
            int next = open.remove();
            if (reached.add(next)) {
                open.addAll(consumers.get(next));
            }
        }
        return reached.contains(start);
    }
}
