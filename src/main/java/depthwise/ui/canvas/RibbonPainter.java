package depthwise.ui.canvas;

import depthwise.tensor.Shape;
import depthwise.ui.canvas.CanvasLayout.Box;
import depthwise.ui.canvas.CanvasLayout.Point;
import depthwise.ui.canvas.CanvasLayout.Route;
import depthwise.ui.canvas.Lettering.Weight;
import java.util.List;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;

/**
 * Paints ribbons: as thick as their channels, as deep as their resolution, corners rounded, channels written beside.
 */
final class RibbonPainter {
    private static final double RADIUS = 13;

    private final GraphicsContext g;
    private final Sight sight;
    private final Viewport view;
    private final Ink ink;
    private final Lettering lettering;

    RibbonPainter(GraphicsContext g, Sight sight, Ink ink, Lettering lettering) {
        this.g = g;
        this.sight = sight;
        this.view = sight.view();
        this.ink = ink;
        this.lettering = lettering;
    }

    void paint(Route route) {
        boolean isPointed = sight.pointed().filter(route::equals).isPresent();
        Color colour = isPointed ? ink.palette().accent() : colour(route);
        g.setStroke(colour);
        g.setLineWidth(Math.max(1, route.thickness() * view.scale()));
        g.setLineCap(StrokeLineCap.BUTT);
        g.setLineJoin(StrokeLineJoin.ROUND);
        if (route.shape().isEmpty()) {
            g.setLineDashes(4, 4);
        }
        g.beginPath();
        trace(route);
        g.stroke();
        g.setLineDashes((double[]) null);
        label(route);
    }

    /** The way back to the next row is paler, so that the rows stand out. */
    private Color colour(Route route) {
        Color full = ink.ribbon(Ribbons.depth(route.shape()));
        return isWayBack(route) ? full.interpolate(ink.palette().canvas(), 0.5) : full;
    }

    /** Not the stretch between a frame and what is inside it, which would repeat the frame's own. */
    private static boolean isBetweenCards(Route route) {
        if (route.to().startsWith(route.from() + ".") || route.from().startsWith(route.to() + ".")) {
            return false;
        }
        Point a = route.points().get(0);
        Point b = route.points().get(1);
        return route.points().size() == 2 && Math.hypot(a.x() - b.x(), a.y() - b.y()) > 20;
    }

    private static boolean isWayBack(Route route) {
        return route.points().size() == 6 && !route.shortcut();
    }

    private void trace(Route route) {
        List<Point> points = route.points();
        g.moveTo(view.x(points.get(0).x()), view.y(points.get(0).y()));
        double radius = (RADIUS + route.thickness() / 2 + (route.shortcut() ? 8 : 0)) * view.scale();
        for (int i = 1; i < points.size() - 1; i++) {
            Point corner = points.get(i);
            double room = Math.min(
                    length(points.get(i - 1), corner, i > 1), length(corner, points.get(i + 1), i + 2 < points.size()));
            double fitting = Math.min(radius, room * view.scale());
            Point next = points.get(i + 1);
            g.arcTo(view.x(corner.x()), view.y(corner.y()), view.x(next.x()), view.y(next.y()), fitting);
        }
        Point last = points.get(points.size() - 1);
        g.lineTo(view.x(last.x()), view.y(last.y()));
    }

    /** A stretch between two corners is shared by both. */
    private static double length(Point a, Point b, boolean isShared) {
        double length = Math.hypot(a.x() - b.x(), a.y() - b.y());
        return isShared ? length / 2 : length;
    }

    /** The channels between two cards, the whole shape where the ribbon runs back to the next row. */
    private void label(Route route) {
        if (route.shape().isEmpty() || route.shortcut()) {
            return;
        }
        double size = Lettering.legible(10.5 * sight.layout().type() * view.scale(), 0.75);
        if (size == 0) {
            return;
        }
        Shape shape = route.shape().get();
        if (isBetweenCards(route)) {
            between(route, Integer.toString(shape.channels()), size);
        } else if (isWayBack(route)) {
            onTheWayBack(route, shape.toString(), size);
        }
    }

    private void between(Route route, String words, double size) {
        Point a = route.points().get(0);
        Point b = route.points().get(1);
        double x = view.x((a.x() + b.x()) / 2);
        double y = view.y((a.y() + b.y()) / 2);
        double half = route.thickness() / 2 * view.scale();
        double width = lettering.width(words, size, Weight.PLAIN);
        Color colour = ink.palette().muted();
        if (sight.layout().direction() == Direction.RIGHT) {
            if (width < Math.abs(b.x() - a.x()) * view.scale() - 1) {
                lettering.centred(g, words, x, y - half - size * 0.7, size, Weight.PLAIN, colour);
            }
        } else if (size * 1.3 < Math.abs(b.y() - a.y()) * view.scale()) {
            lettering.write(g, words, x + half + 4, y, width + 1, size, Weight.PLAIN, colour);
        }
    }

    private void onTheWayBack(Route route, String words, double size) {
        Point a = route.points().get(2);
        Point b = route.points().get(3);
        double width = lettering.width(words, size, Weight.PLAIN) + 12;
        boolean right = sight.layout().direction() == Direction.RIGHT;
        double run = right ? Math.abs(a.x() - b.x()) : Math.abs(a.y() - b.y());
        if (width > 0.6 * run * view.scale() || !right) {
            return;
        }
        double x = view.x((a.x() + b.x()) / 2);
        double y = view.y(a.y());
        double height = size + 5;
        g.setFill(ink.palette().canvas());
        g.fillRoundRect(x - width / 2, y - height / 2, width, height, height, height);
        lettering.centred(g, words, x, y, size, Weight.PLAIN, ink.palette().muted());
    }

    /** The knob where an open block receives what it is given. */
    void port(Box box) {
        double radius = 4.5 * view.scale();
        double x = view.x(box.area().centreX());
        double y = view.y(box.area().centreY());
        g.setFill(ink.palette().surface());
        g.fillOval(x - radius, y - radius, 2 * radius, 2 * radius);
        g.setStroke(ink.ribbon(1));
        g.setLineWidth(Math.max(1, 1.8 * view.scale()));
        g.strokeOval(x - radius, y - radius, 2 * radius, 2 * radius);
    }
}
