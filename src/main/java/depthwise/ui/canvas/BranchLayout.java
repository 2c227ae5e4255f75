package depthwise.ui.canvas;

import depthwise.ui.canvas.CanvasLayout.Box;
import depthwise.ui.canvas.CanvasLayout.Point;
import depthwise.ui.canvas.CanvasLayout.Route;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.elk.alg.layered.LayeredLayoutProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.NodePlacementStrategy;
import org.eclipse.elk.alg.layered.options.OrderingStrategy;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.options.PortConstraints;
import org.eclipse.elk.core.options.PortSide;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkBendPoint;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.ElkPort;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/**
 * Lays a knot that branches out with ELK's layered algorithm. Ribbons leave and enter at the height at which they run
 * through the cards, so every node gets one fixed port on each side.
 */
final class BranchLayout {
    static {
        // Outside Eclipse nobody else tells ELK how to copy the values of its options.
        LayoutMetaDataService.initElkReflect();
    }

    private final VisibleLevel level;
    private final Knot knot;
    private final CardSizes sizes;
    private final int depth;
    private final ElkNode graph = ElkGraphUtil.createGraph();
    private final List<ElkNode> nodes = new ArrayList<>();
    private final List<ElkPort> entries = new ArrayList<>();
    private final List<ElkPort> exits = new ArrayList<>();

    private BranchLayout(VisibleLevel level, Knot knot, CardSizes sizes, int depth) {
        this.level = level;
        this.knot = knot;
        this.sizes = sizes;
        this.depth = depth;
    }

    /** @param items what stands for each node of the knot */
    static Arrangement of(VisibleLevel level, Knot knot, List<Arrangement> items, CardSizes sizes, int depth) {
        return new BranchLayout(level, knot, sizes, depth).run(items);
    }

    private Arrangement run(List<Arrangement> items) {
        configure();
        for (Arrangement item : items) {
            ElkNode node = ElkGraphUtil.createNode(graph);
            node.setDimensions(item.length(), item.breadth());
            node.setProperty(LayeredOptions.PORT_CONSTRAINTS, PortConstraints.FIXED_POS);
            nodes.add(node);
            entries.add(port(node, PortSide.WEST, 0, item.entry().y()));
            exits.add(port(node, PortSide.EAST, item.length(), item.exit().y()));
        }
        Map<ElkEdge, VisibleLevel.Edge> drawn = new HashMap<>();
        for (VisibleLevel.Edge edge : knot.edges()) {
            ElkPort from = exits.get(edge.from() - knot.first());
            ElkPort to = entries.get(edge.to() - knot.first());
            ElkEdge line = ElkGraphUtil.createSimpleEdge(from, to);
            line.setProperty(LayeredOptions.EDGE_THICKNESS, Ribbons.thickness(edge.shape()));
            drawn.put(line, edge);
        }
        new LayeredLayoutProvider().layout(graph, new BasicProgressMonitor());
        return read(items, drawn);
    }

    private void configure() {
        graph.setProperty(LayeredOptions.DIRECTION, Direction.RIGHT);
        graph.setProperty(LayeredOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
        graph.setProperty(LayeredOptions.PADDING, new ElkPadding(0));
        graph.setProperty(LayeredOptions.NODE_PLACEMENT_STRATEGY, NodePlacementStrategy.NETWORK_SIMPLEX);
        graph.setProperty(LayeredOptions.CONSIDER_MODEL_ORDER_STRATEGY, OrderingStrategy.NODES_AND_EDGES);
        graph.setProperty(LayeredOptions.RANDOM_SEED, 1);
        graph.setProperty(LayeredOptions.SPACING_NODE_NODE, 24 * sizes.scale());
        graph.setProperty(LayeredOptions.SPACING_EDGE_NODE, 20 * sizes.scale());
        graph.setProperty(LayeredOptions.SPACING_EDGE_EDGE, 20 * sizes.scale());
        graph.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, sizes.gap());
        graph.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, sizes.gap() / 2);
        graph.setProperty(LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, 16 * sizes.scale());
    }

    private static ElkPort port(ElkNode node, PortSide side, double x, double y) {
        ElkPort port = ElkGraphUtil.createPort(node);
        port.setProperty(LayeredOptions.PORT_SIDE, side);
        port.setLocation(x, y);
        return port;
    }

    private Arrangement read(List<Arrangement> items, Map<ElkEdge, VisibleLevel.Edge> drawn) {
        List<Box> boxes = new ArrayList<>();
        List<Route> routes = new ArrayList<>();
        List<Arrangement> placed = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            ElkNode node = nodes.get(i);
            Arrangement item = items.get(i).shifted(node.getX(), node.getY());
            placed.add(item);
            boxes.addAll(item.boxes());
            routes.addAll(item.routes());
        }
        for (ElkEdge line : graph.getContainedEdges()) {
            VisibleLevel.Edge edge = drawn.get(line);
            for (ElkEdgeSection section : line.getSections()) {
                routes.add(route(edge, section));
            }
        }
        Point entry = placed.get(0).entry();
        Point exit = placed.get(placed.size() - 1).exit();
        return new Arrangement(graph.getWidth(), graph.getHeight(), entry, exit, boxes, routes);
    }

    private Route route(VisibleLevel.Edge edge, ElkEdgeSection section) {
        List<Point> points = new ArrayList<>();
        points.add(new Point(section.getStartX(), section.getStartY()));
        for (ElkBendPoint bend : section.getBendPoints()) {
            points.add(new Point(bend.getX(), bend.getY()));
        }
        points.add(new Point(section.getEndX(), section.getEndY()));
        VisibleNode from = level.nodes().get(edge.from());
        VisibleNode to = level.nodes().get(edge.to());
        boolean shortcut = edge.to() != edge.from() + 1;
        double thickness = Ribbons.thickness(edge.shape());
        return new Route(from.path(), to.path(), points, thickness, edge.shape(), shortcut, depth);
    }
}
