package depthwise.ui.manifold;

import depthwise.manifold.PlanePoints;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;

/** How points of the plane lie on a square picture: both axes alike, as large as fits, in the middle. Immutable. */
final class CurveDrawing {
    /** Up to here points stand apart, so each gets its dot. */
    private static final int MOST_DOTS = 200;

    private static final double MARGIN = 0.06;

    private final PlanePoints points;
    private final IntPredicate faded;
    private final double middleX;
    private final double middleY;
    private final double extent;

    /** A drawing of {@code points}, in the order of the curve; those that are {@code faded} are drawn thin and pale. */
    CurveDrawing(PlanePoints points, IntPredicate faded) {
        this.points = points;
        this.faded = faded;
        // The origin always belongs to the picture: the spiral starts there and the axes cross there.
        double left = 0;
        double right = 0;
        double bottom = 0;
        double top = 0;
        for (int i = 0; i < points.size(); i++) {
            left = Math.min(left, points.x(i));
            right = Math.max(right, points.x(i));
            bottom = Math.min(bottom, points.y(i));
            top = Math.max(top, points.y(i));
        }
        this.middleX = (left + right) / 2;
        this.middleY = (bottom + top) / 2;
        this.extent = Math.max(right - left, top - bottom);
    }

    int size() {
        return points.size();
    }

    /** Draws onto {@code raster}, which is wiped first. Modified. */
    void onto(CurveRaster raster, CurveColours colours, int fadedColour) {
        raster.clear();
        int count = points.size();
        boolean dotted = count <= MOST_DOTS;
        double thick = Math.max(1, raster.size() / 150.0);
        double line = dotted ? thick * 0.55 : thick;
        int[] along = colours.along(count);
        // Faded stretches first: what is lost must not cover what is kept.
        strokes(raster, line * 0.5, i -> fadedColour, faded);
        strokes(raster, line, i -> along[i], faded.negate());
        if (dotted) {
            for (int i = 0; i < count; i++) {
                boolean thin = faded.test(i);
                raster.dot(
                        x(i, raster.size()),
                        y(i, raster.size()),
                        thick * (thin ? 1 : 1.7),
                        thin ? fadedColour : along[i]);
            }
        }
    }

    private void strokes(CurveRaster raster, double halfWidth, IntUnaryOperator colour, IntPredicate wanted) {
        int size = raster.size();
        for (int i = 1; i < points.size(); i++) {
            if (wanted.test(i)) {
                raster.stroke(x(i - 1, size), y(i - 1, size), x(i, size), y(i, size), halfWidth, colour.applyAsInt(i));
            }
        }
    }

    /** Where point {@code i} lies from the left edge of a square of {@code side}. */
    double x(int i, double side) {
        return originX(side) + points.x(i) * scale(side);
    }

    /** Where point {@code i} lies from the upper edge of a square of {@code side}. */
    double y(int i, double side) {
        return originY(side) - points.y(i) * scale(side);
    }

    /** The point nearest to a place on a square of {@code side}, or -1 if none is within {@code reach}. */
    int nearest(double x, double y, double side, double reach) {
        int best = -1;
        double bestSquare = reach * reach;
        for (int i = 0; i < points.size(); i++) {
            double dx = x(i, side) - x;
            double dy = y(i, side) - y;
            double square = dx * dx + dy * dy;
            if (square < bestSquare) {
                bestSquare = square;
                best = i;
            }
        }
        return best;
    }

    /** Where the upright axis lies from the left edge of a square of {@code side}. */
    double originX(double side) {
        return side / 2 - middleX * scale(side);
    }

    /** Where the level axis lies from the upper edge of a square of {@code side}. */
    double originY(double side) {
        return side / 2 + middleY * scale(side);
    }

    private double scale(double side) {
        return extent == 0 ? 0 : side * (1 - 2 * MARGIN) / extent;
    }
}
