package depthwise.image.samples;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;

/** Shapes in few words. */
final class Paths {
    private Paths() {}

    static Shape disc(double x, double y, double radius) {
        return oval(x, y, radius, radius);
    }

    static Shape oval(double x, double y, double across, double down) {
        return new Ellipse2D.Double(x - across, y - down, 2 * across, 2 * down);
    }

    /** What lies between two circles. */
    static Shape ring(double x, double y, double inner, double outer) {
        Area ring = new Area(disc(x, y, outer));
        ring.subtract(new Area(disc(x, y, inner)));
        return ring;
    }

    static Shape box(double x, double y, double width, double height, double corner) {
        return new RoundRectangle2D.Double(x, y, width, height, 2 * corner, 2 * corner);
    }

    static Shape segment(double x1, double y1, double x2, double y2) {
        return new Line2D.Double(x1, y1, x2, y2);
    }

    /** A closed polygon through x, y, x, y … */
    static Path2D polygon(double... points) {
        Path2D path = polyline(points);
        path.closePath();
        return path;
    }

    static Path2D polyline(double... points) {
        Path2D path = new Path2D.Double();
        path.moveTo(points[0], points[1]);
        for (int i = 2; i < points.length; i += 2) {
            path.lineTo(points[i], points[i + 1]);
        }
        return path;
    }

    /** A start x, y and then cubic curves, each of two handles and an end. */
    static Path2D curves(double... points) {
        Path2D path = new Path2D.Double();
        path.moveTo(points[0], points[1]);
        for (int i = 2; i < points.length; i += 6) {
            path.curveTo(points[i], points[i + 1], points[i + 2], points[i + 3], points[i + 4], points[i + 5]);
        }
        return path;
    }

    static Shape moved(Shape shape, double dx, double dy) {
        return AffineTransform.getTranslateInstance(dx, dy).createTransformedShape(shape);
    }

    /** {@code shape} turned clockwise about {@code x}, {@code y}. */
    static Shape turned(Shape shape, double degrees, double x, double y) {
        return AffineTransform.getRotateInstance(Math.toRadians(degrees), x, y).createTransformedShape(shape);
    }

    /** {@code shape} drawn around the origin, enlarged, turned and put at {@code x}, {@code y}. */
    static Shape placed(Shape shape, double x, double y, double scale, double degrees) {
        AffineTransform placing = AffineTransform.getTranslateInstance(x, y);
        placing.rotate(Math.toRadians(degrees));
        placing.scale(scale, scale);
        return placing.createTransformedShape(shape);
    }
}
