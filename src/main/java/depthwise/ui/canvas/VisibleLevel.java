package depthwise.ui.canvas;

import depthwise.tensor.Shape;
import java.util.List;
import java.util.Optional;

/**
 * The network, or the inside of one open block.
 *
 * @param nodes each behind what it takes from, except on cycles
 * @param edges between them
 * @param output the place in {@code nodes} of the one whose output leaves the level; −1 if there is none
 */
record VisibleLevel(List<VisibleNode> nodes, List<Edge> edges, int output) {
    VisibleLevel {
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
    }

    /** A wire from one place in the nodes to another, and what runs along it. */
    record Edge(int from, int to, Optional<Shape> shape) {}
}
