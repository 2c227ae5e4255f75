package depthwise.ui.canvas;

import depthwise.ui.canvas.CanvasLayout.Area;
import depthwise.ui.canvas.CanvasLayout.Box;
import depthwise.ui.canvas.CanvasLayout.Point;
import depthwise.ui.canvas.CanvasLayout.Route;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The way from one layout to another: what stands in both glides, and what appears grows out of the card that it was
 * hidden in.
 */
final class LayoutBlend {
    private final CanvasLayout from;
    private final CanvasLayout to;
    private final Map<String, Box> before;
    private final Map<String, Box> after;
    private final Map<String, Route> routesBefore = new HashMap<>();

    LayoutBlend(CanvasLayout from, CanvasLayout to) {
        this.from = from;
        this.to = to;
        this.before = from.byPath();
        this.after = to.byPath();
        for (Route route : from.routes()) {
            routesBefore.putIfAbsent(key(route), route);
        }
    }

    /** @param share 0 for the old layout, 1 for the new one */
    CanvasLayout at(double share) {
        if (share >= 1) {
            return to;
        }
        List<Box> boxes = to.boxes().stream().map(b -> between(b, share)).toList();
        List<Route> routes = new ArrayList<>();
        for (Route route : to.routes()) {
            routes.add(between(route, share));
        }
        return new CanvasLayout(
                boxes,
                routes,
                to.bands(),
                mix(from.width(), to.width(), share),
                mix(from.height(), to.height(), share),
                to.direction(),
                to.type());
    }

    private Box between(Box box, double share) {
        Area start = origin(box);
        Area a = box.area();
        Area now = new Area(
                mix(start.x(), a.x(), share),
                mix(start.y(), a.y(), share),
                mix(start.width(), a.width(), share),
                mix(start.height(), a.height(), share));
        Box old = before.get(box.path());
        double flow = old == null ? box.flow() * now.height() / a.height() : mix(old.flow(), box.flow(), share);
        return box.at(now, flow);
    }

    /** Where a box was, or its share of the nearest thing around it that was there. */
    private Area origin(Box box) {
        Box old = before.get(box.path());
        if (old != null) {
            return old.area();
        }
        Box frame = after.get(box.parent());
        if (frame == null) {
            return box.area();
        }
        return projected(box.area(), frame.area(), origin(frame));
    }

    /** {@code inner}, as it lies in {@code frame}, when the frame shrinks to {@code small}. */
    private static Area projected(Area inner, Area frame, Area small) {
        double scaleX = small.width() / frame.width();
        double scaleY = small.height() / frame.height();
        return new Area(
                small.x() + (inner.x() - frame.x()) * scaleX,
                small.y() + (inner.y() - frame.y()) * scaleY,
                inner.width() * scaleX,
                inner.height() * scaleY);
    }

    private Route between(Route route, double share) {
        Route old = routesBefore.get(key(route));
        List<Point> start = old != null && old.points().size() == route.points().size()
                ? old.points()
                : route.points().stream().map(p -> origin(p, route)).toList();
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < start.size(); i++) {
            Point a = start.get(i);
            Point b = route.points().get(i);
            points.add(new Point(mix(a.x(), b.x(), share), mix(a.y(), b.y(), share)));
        }
        return new Route(
                route.from(), route.to(), points, route.thickness(), route.shape(), route.shortcut(), route.depth());
    }

    /** A new ribbon starts inside the box that it is now in. */
    private Point origin(Point p, Route route) {
        Box inside = after.get(route.from());
        Box frame = inside == null ? null : after.get(route.depth() > inside.depth() ? inside.path() : inside.parent());
        if (frame == null) {
            return p;
        }
        Area point = projected(new Area(p.x(), p.y(), 0, 0), frame.area(), origin(frame));
        return new Point(point.x(), point.y());
    }

    private static String key(Route route) {
        return route.from() + ">" + route.to();
    }

    private static double mix(double a, double b, double share) {
        return a + (b - a) * share;
    }
}
