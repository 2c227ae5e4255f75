package depthwise.ui.canvas;

import depthwise.graph.Analysis;
import depthwise.graph.Composite;
import depthwise.graph.Graph;
import depthwise.graph.Node;
import depthwise.graph.NodeReport;
import depthwise.graph.Port;
import depthwise.graph.Problem;
import depthwise.op.Category;
import depthwise.tensor.Shape;
import depthwise.text.Messages;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Decides what of a network can be seen: the top, and the inside of every open block whose surroundings are open. */
final class VisibleGraph {
    private final Analysis analysis;
    private final Set<String> open;
    private final Messages messages;

    private VisibleGraph(Analysis analysis, Set<String> open, Messages messages) {
        this.analysis = analysis;
        this.open = open;
        this.messages = messages;
    }

    static VisibleLevel of(Analysis analysis, Set<String> open, Messages messages) {
        return new VisibleGraph(analysis, open, messages).level(analysis.graph(), "", Optional.empty());
    }

    private VisibleLevel level(Graph graph, String prefix, Optional<Shape> given) {
        List<Node> ordered = NodeOrder.of(graph);
        Map<String, Integer> places = new HashMap<>();
        List<VisibleNode> nodes = new ArrayList<>();
        for (Node node : ordered) {
            places.put(node.name(), nodes.size());
            nodes.add(node(node, prefix + node.name(), given));
        }
        List<VisibleLevel.Edge> edges = new ArrayList<>();
        for (Node node : ordered) {
            for (String input : node.inputs()) {
                Integer from = places.get(input);
                if (from != null) {
                    int to = places.get(node.name());
                    edges.add(new VisibleLevel.Edge(from, to, nodes.get(from).shape()));
                }
            }
        }
        return new VisibleLevel(nodes, edges, places.getOrDefault(graph.output(), -1));
    }

    private VisibleNode node(Node node, String path, Optional<Shape> given) {
        if (node.operation() instanceof Port) {
            return port(path, given);
        }
        Optional<NodeReport> report = analysis.report(path);
        Optional<Graph> body = report.flatMap(NodeReport::body);
        Optional<VisibleLevel> inside = body.filter(b -> open.contains(path))
                .map(b ->
                        level(b, path + ".", report.get().inputShapes().stream().findFirst()));
        Optional<Problem> within = analysis.problemWithin(path);
        return new VisibleNode(
                path,
                node.name(),
                messages.say(node.title()),
                node.operation().brief(),
                node.operation().category(),
                kind(node),
                report.flatMap(NodeReport::shape),
                report.map(r -> Profile.of(analysis, r)).orElse(new Profile(List.of())),
                (inside.isPresent() ? analysis.problem(path) : within)
                        .map(Problem::reason)
                        .map(messages::say),
                within.isPresent(),
                body.isPresent(),
                inside);
    }

    private static VisibleNode.Kind kind(Node node) {
        if (node.operation() instanceof Composite) {
            return VisibleNode.Kind.BLOCK;
        }
        return node.operation().category() == Category.TERMINAL
                ? VisibleNode.Kind.TERMINAL
                : VisibleNode.Kind.OPERATION;
    }

    private static VisibleNode port(String path, Optional<Shape> given) {
        return new VisibleNode(
                path,
                "in",
                "",
                "",
                Category.TERMINAL,
                VisibleNode.Kind.PORT,
                given,
                new Profile(List.of()),
                Optional.empty(),
                false,
                false,
                Optional.empty());
    }
}
