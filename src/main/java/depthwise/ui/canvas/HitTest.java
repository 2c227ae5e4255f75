package depthwise.ui.canvas;

import depthwise.ui.canvas.CanvasLayout.Area;
import depthwise.ui.canvas.CanvasLayout.Box;
import depthwise.ui.canvas.CanvasLayout.Point;
import depthwise.ui.canvas.CanvasLayout.Route;
import java.util.List;
import java.util.Optional;

/** What of a layout is under a point of the picture. */
final class HitTest {
    private HitTest() {}

    /** The innermost card or frame at {@code p}; ports do not count. */
    static Optional<Box> box(CanvasLayout layout, Point p) {
        Box found = null;
        for (Box box : layout.boxes()) {
            boolean deeper = found == null || box.depth() >= found.depth();
            if (deeper
                    && box.node().kind() != VisibleNode.Kind.PORT
                    && box.area().contains(p.x(), p.y())) {
                found = box;
            }
        }
        return Optional.ofNullable(found);
    }

    /** Whether {@code p} is on the sign that opens or closes {@code box}. */
    static boolean isOnChevron(Box box, Point p) {
        return box.node().isOpenable() && chevron(box).contains(p.x(), p.y());
    }

    /**
     * Where the sign is that opens or closes {@code box}: at the right end of its second line, or of a frame's first.
     */
    static Area chevron(Box box) {
        double size = 22 * box.letters();
        Area a = box.area();
        double middle = box.letters() * (box.node().isOpen() ? 13 : CardSizes.second(box.type()) - 1);
        return new Area(a.right() - size - 2 * box.scale(), a.y() + middle - size / 2, size, size);
    }

    /** Whether {@code p} is where the name of an open block stands. */
    static boolean isOnName(Box frame, Point p) {
        return p.y() < frame.area().y() + 28 * frame.letters();
    }

    /**
     * The ribbon at {@code p}, the innermost where several cross.
     *
     * @param slack how far beside it still counts
     */
    static Optional<Route> route(CanvasLayout layout, Point p, double slack) {
        Route found = null;
        for (Route route : layout.routes()) {
            double reach = route.thickness() / 2 + slack;
            if ((found == null || route.depth() >= found.depth()) && distance(route.points(), p) <= reach) {
                found = route;
            }
        }
        return Optional.ofNullable(found);
    }

    private static double distance(List<Point> points, Point p) {
        double nearest = Double.MAX_VALUE;
        for (int i = 1; i < points.size(); i++) {
            nearest = Math.min(nearest, distance(points.get(i - 1), points.get(i), p));
        }
        return nearest;
    }

    private static double distance(Point a, Point b, Point p) {
        double dx = b.x() - a.x();
        double dy = b.y() - a.y();
        double square = dx * dx + dy * dy;
        double along = square == 0 ? 0 : ((p.x() - a.x()) * dx + (p.y() - a.y()) * dy) / square;
        double t = Math.max(0, Math.min(1, along));
        return Math.hypot(p.x() - a.x() - t * dx, p.y() - a.y() - t * dy);
    }
}
