package depthwise.ui.canvas;

import depthwise.ui.canvas.CanvasLayout.Area;
import depthwise.ui.canvas.CanvasLayout.Box;
import depthwise.ui.canvas.CanvasLayout.Point;
import depthwise.ui.canvas.CanvasLayout.Route;
import java.util.ArrayList;
import java.util.List;

/**
 * Part of a picture under construction, from its own corner at 0, 0; x runs along the reading direction and y across
 * it, whichever way that is on the screen.
 *
 * @param length along
 * @param breadth across
 * @param entry where the ribbon comes in
 * @param exit where it goes out
 */
record Arrangement(double length, double breadth, Point entry, Point exit, List<Box> boxes, List<Route> routes) {
    Arrangement {
        boxes = List.copyOf(boxes);
        routes = List.copyOf(routes);
    }

    /** A closed card. */
    static Arrangement card(VisibleNode node, String parent, CardSizes sizes, int depth) {
        double length = sizes.length(node.kind());
        double breadth = sizes.breadth(node.kind());
        double flow = sizes.flow(node.kind());
        Area area = new Area(0, 0, length, breadth);
        Box box = new Box(node, parent, area, flow, sizes.scale(), sizes.type(), depth);
        return new Arrangement(length, breadth, new Point(0, flow), new Point(length, flow), List.of(box), List.of());
    }

    /** A frame around {@code inside}, with the ribbon led in and out. */
    static Arrangement frame(
            VisibleNode node, String parent, CardSizes sizes, int depth, VisibleLevel level, Arrangement inside) {
        double before = sizes.frameBefore();
        double over = sizes.frameOver();
        double length = before + inside.length + sizes.frameAfter();
        double breadth = over + inside.breadth + sizes.frameUnder();
        Arrangement moved = inside.shifted(before, over);
        Area area = new Area(0, 0, length, breadth);
        List<Box> boxes = new ArrayList<>();
        boxes.add(new Box(node, parent, area, moved.entry.y(), sizes.scale(), sizes.type(), depth));
        boxes.addAll(moved.boxes);
        List<Route> routes = new ArrayList<>(moved.routes);
        Point entry = new Point(0, moved.entry.y());
        Point exit = new Point(length, moved.exit.y());
        VisibleNode first = level.nodes().get(0);
        routes.add(straight(node.path(), first.path(), entry, moved.entry, first, depth + 1));
        if (level.output() >= 0) {
            VisibleNode last = level.nodes().get(level.output());
            routes.add(straight(last.path(), node.path(), moved.exit, exit, last, depth + 1));
        }
        return new Arrangement(length, breadth, entry, exit, boxes, routes);
    }

    private static Route straight(String from, String to, Point start, Point end, VisibleNode carries, int depth) {
        double thickness = Ribbons.thickness(carries.shape());
        return new Route(from, to, List.of(start, end), thickness, carries.shape(), false, depth);
    }

    Arrangement shifted(double dx, double dy) {
        return new Arrangement(
                length,
                breadth,
                shift(entry, dx, dy),
                shift(exit, dx, dy),
                boxes.stream().map(b -> shift(b, dx, dy)).toList(),
                routes.stream().map(r -> shift(r, dx, dy)).toList());
    }

    private static Box shift(Box box, double dx, double dy) {
        Area a = box.area();
        Area moved = new Area(a.x() + dx, a.y() + dy, a.width(), a.height());
        return box.at(moved, box.flow());
    }

    private static Route shift(Route r, double dx, double dy) {
        List<Point> points = r.points().stream().map(p -> shift(p, dx, dy)).toList();
        return new Route(r.from(), r.to(), points, r.thickness(), r.shape(), r.shortcut(), r.depth());
    }

    private static Point shift(Point p, double dx, double dy) {
        return new Point(p.x() + dx, p.y() + dy);
    }
}
