package depthwise.graph;

import depthwise.op.Operation;
import depthwise.text.Message;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Named nodes and the wires between them. A graph never changes: every edit gives a new one, so keeping the old one is
 * undo. It may hold mistakes (a missing input, a cycle); {@link Analysis} finds them.
 */
public final class Graph {
    private final Map<String, Node> nodes;
    private final String output;

    private Graph(Map<String, Node> nodes, String output) {
        this.nodes = nodes;
        this.output = output;
    }

    /** A graph of {@code nodes} whose answer is the node called {@code output}. */
    public static Graph of(List<Node> nodes, String output) {
        Map<String, Node> byName = new LinkedHashMap<>();
        for (Node node : nodes) {
            if (byName.put(node.name(), node) != null) {
                throw new IllegalArgumentException("two nodes are called " + node.name());
            }
        }
        return new Graph(byName, output);
    }

    public static Builder builder() {
        return new Builder();
    }

    /** The nodes, in the order in which they were put down. */
    public List<Node> nodes() {
        return List.copyOf(nodes.values());
    }

    public Optional<Node> node(String name) {
        return Optional.ofNullable(nodes.get(name));
    }

    /** The name of the node whose output is the graph's answer. */
    public String output() {
        return output;
    }

    /** The nodes that take from the node called {@code name}. */
    public List<Node> consumers(String name) {
        return nodes.values().stream().filter(n -> n.inputs().contains(name)).toList();
    }

    /** The graph with the node called {@code name} changed; its name must stay. */
    public Graph change(String name, UnaryOperator<Node> change) {
        Node other = change.apply(existing(name));
        if (!other.name().equals(name)) {
            throw new IllegalArgumentException(name + " cannot become " + other.name() + " by a change");
        }
        Map<String, Node> changed = new LinkedHashMap<>(nodes);
        changed.put(name, other);
        return new Graph(changed, output);
    }

    private Node existing(String name) {
        return node(name).orElseThrow(() -> new IllegalArgumentException("no node is called " + name));
    }

    /** The graph with one more node. */
    public Graph add(Node node) {
        List<Node> more = new ArrayList<>(nodes.values());
        more.add(node);
        return of(more, output);
    }

    /** The graph without the node called {@code name}; whoever took from it takes from its first input instead. */
    public Graph remove(String name) {
        String instead = existing(name).inputs().stream()
                .filter(input -> !input.equals(name))
                .findFirst()
                .orElse(null);
        List<Node> rest = new ArrayList<>();
        for (Node node : nodes.values()) {
            if (!node.name().equals(name)) {
                rest.add(node.withInputs(rewire(node.inputs(), name, instead)));
            }
        }
        return of(rest, output.equals(name) && instead != null ? instead : output);
    }

    private static List<String> rewire(List<String> inputs, String from, String to) {
        return inputs.stream()
                .filter(i -> to != null || !i.equals(from))
                .map(i -> i.equals(from) ? to : i)
                .toList();
    }

    /** The names in use. */
    public Set<String> names() {
        return nodes.keySet().stream().collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Graph graph && nodes.equals(graph.nodes) && output.equals(graph.output);
    }

    @Override
    public int hashCode() {
        return nodes.hashCode();
    }

    @Override
    public String toString() {
        return "Graph" + nodes.values() + " -> " + output;
    }

    /** Puts nodes down one after the other; each {@code add} answers the name, to be the next one's input. */
    public static final class Builder {
        private final List<Node> nodes = new ArrayList<>();

        private Builder() {}

        /** The entrance of a body. */
        public String port() {
            return add("in", new Port());
        }

        public String add(String name, Operation operation, String... inputs) {
            nodes.add(Node.of(name, operation, inputs));
            return name;
        }

        /** A node whose card says what it is for. */
        public String add(String name, Message role, Operation operation, String... inputs) {
            nodes.add(new Node(name, operation, List.of(inputs), Optional.of(role)));
            return name;
        }

        public Graph build(String output) {
            return of(nodes, output);
        }
    }
}
