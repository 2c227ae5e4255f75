package depthwise.ui.canvas;

import depthwise.ui.canvas.CanvasLayout.Point;
import java.util.List;

/** The corners of a ribbon between two points. */
final class Wires {
    private Wires() {}

    /** Straight where the two are level, else with one step halfway. */
    static List<Point> between(Point start, Point end) {
        if (Math.abs(start.y() - end.y()) < 0.5) {
            return List.of(start, end);
        }
        double half = (start.x() + end.x()) / 2;
        return List.of(start, new Point(half, start.y()), new Point(half, end.y()), end);
    }

    /**
     * From the end of one row to the start of the next: out, down into the gutter, back, down, in.
     *
     * @param turn how far out it goes on both sides
     * @param gutter where across it goes back
     */
    static List<Point> backTo(Point start, Point end, double turn, double gutter) {
        double far = start.x() + turn;
        double near = end.x() - turn;
        return List.of(
                start,
                new Point(far, start.y()),
                new Point(far, gutter),
                new Point(near, gutter),
                new Point(near, end.y()),
                end);
    }
}
