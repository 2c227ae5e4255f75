package depthwise.ui.canvas;

import depthwise.ui.canvas.CanvasLayout.Box;
import depthwise.ui.canvas.CanvasLayout.Point;
import depthwise.ui.canvas.CanvasLayout.Route;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Lays a {@linkplain Knot#isLine line} out: its nodes one behind the other on the ribbon, its shortcuts as arcs that
 * rise from what they leave, pass over everything between and come down on what they join. Wider arcs pass over
 * narrower ones.
 */
final class LineLayout {
    /** Between an arc and what it passes over. */
    private static final double CLEARANCE = 9;

    private final VisibleLevel level;
    private final Knot knot;
    private final CardSizes sizes;
    private final int depth;
    private final List<Arrangement> placed = new ArrayList<>();
    private final List<Arc> arcs = new ArrayList<>();

    /** A shortcut that has found its height: from and to along, y across. */
    private record Arc(VisibleLevel.Edge edge, double from, double to, double y, double thickness) {
        boolean meets(double otherFrom, double otherTo) {
            return from < otherTo + CLEARANCE && otherFrom < to + CLEARANCE;
        }
    }

    private LineLayout(VisibleLevel level, Knot knot, CardSizes sizes, int depth) {
        this.level = level;
        this.knot = knot;
        this.sizes = sizes;
        this.depth = depth;
    }

    /** @param items what stands for each node of the knot */
    static Arrangement of(VisibleLevel level, Knot knot, List<Arrangement> items, CardSizes sizes, int depth) {
        return new LineLayout(level, knot, sizes, depth).run(items);
    }

    private Arrangement run(List<Arrangement> items) {
        double along = 0;
        for (Arrangement item : items) {
            // The ribbon enters every item at y = 0.
            placed.add(item.shifted(along, -item.entry().y()));
            along += item.length() + sizes.gap();
        }
        List<Route> routes = new ArrayList<>();
        knot.edges().stream()
                .sorted(Comparator.comparingInt(e -> e.to() - e.from()))
                .forEach(edge -> routes.add(isStep(edge) ? step(edge) : leap(edge)));
        double top = 0;
        double bottom = 0;
        for (int i = 0; i < placed.size(); i++) {
            double up = items.get(i).entry().y();
            top = Math.min(top, -up);
            bottom = Math.max(bottom, items.get(i).breadth() - up);
        }
        for (Arc arc : arcs) {
            top = Math.min(top, arc.y - arc.thickness / 2);
        }
        return whole(along - sizes.gap(), top, bottom, routes);
    }

    private Arrangement whole(double length, double top, double bottom, List<Route> routes) {
        List<Box> boxes = new ArrayList<>();
        List<Route> all = new ArrayList<>(routes);
        for (Arrangement item : placed) {
            boxes.addAll(item.boxes());
            all.addAll(item.routes());
        }
        Point entry = placed.get(0).entry();
        Point exit = placed.get(placed.size() - 1).exit();
        return new Arrangement(length, bottom - top, entry, exit, boxes, all).shifted(0, -top);
    }

    private static boolean isStep(VisibleLevel.Edge edge) {
        return edge.to() == edge.from() + 1;
    }

    private Route step(VisibleLevel.Edge edge) {
        Point start = at(edge.from()).exit();
        Point end = at(edge.to()).entry();
        return route(edge, Wires.between(start, end), false);
    }

    private Route leap(VisibleLevel.Edge edge) {
        double thickness = Ribbons.thickness(edge.shape());
        double from = leaves(edge.from());
        double to = joins(edge);
        double over = Double.MAX_VALUE;
        for (int i = edge.from(); i <= edge.to(); i++) {
            over = Math.min(over, top(i));
        }
        for (Arc arc : arcs) {
            if (arc.meets(from, to)) {
                over = Math.min(over, arc.y - arc.thickness / 2);
            }
        }
        double y = over - CLEARANCE * sizes.scale() - thickness / 2;
        arcs.add(new Arc(edge, from, to, y, thickness));
        boolean fromPort = node(edge.from()).kind() == VisibleNode.Kind.PORT;
        Point start = new Point(from, fromPort ? 0 : top(edge.from()));
        List<Point> points = List.of(start, new Point(from, y), new Point(to, y), new Point(to, top(edge.to())));
        return route(edge, points, true);
    }

    /** Late on what it leaves, so that a card can be joined early and left late. */
    private double leaves(int place) {
        Arrangement item = at(place);
        double start = item.entry().x();
        if (node(place).kind() == VisibleNode.Kind.PORT) {
            return start + item.length() / 2;
        }
        return start + item.length() - Math.min(item.length() / 4, 24 * sizes.scale());
    }

    private double joins(VisibleLevel.Edge edge) {
        Arrangement item = at(edge.to());
        long earlier = arcs.stream().filter(a -> a.edge.to() == edge.to()).count();
        double step = Math.min(item.length() / 2, 48 * sizes.scale());
        // The widest arc, which comes last, joins first.
        return item.entry().x() + step / (1 + earlier);
    }

    private double top(int place) {
        return at(place).boxes().get(0).area().y();
    }

    private Arrangement at(int place) {
        return placed.get(place - knot.first());
    }

    private VisibleNode node(int place) {
        return level.nodes().get(place);
    }

    private Route route(VisibleLevel.Edge edge, List<Point> points, boolean shortcut) {
        String from = node(edge.from()).path();
        String to = node(edge.to()).path();
        return new Route(from, to, points, Ribbons.thickness(edge.shape()), edge.shape(), shortcut, depth);
    }
}
