package depthwise.ui.manifold;

import depthwise.manifold.PlanePoints;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import java.util.stream.Stream;

/** A curve on a square panel, coloured along its way. Immutable. */
final class CurveDrawing {
    /** Up to here points stand apart, so each gets its dot. */
    private static final int MOST_DOTS = 200;

    private final PlanePoints points;
    private final IntPredicate faded;
    private final Optional<PlanePoints> ghost;
    private final CurveFrame frame;

    /** A drawing of {@code points}, in the order of the curve. */
    CurveDrawing(PlanePoints points) {
        this(points, i -> false, Optional.empty());
    }

    /**
     * @param points in the order of the curve
     * @param faded which of them are drawn thin and pale
     * @param ghost another curve, thin and pale behind this one and to the same scale
     */
    CurveDrawing(PlanePoints points, IntPredicate faded, Optional<PlanePoints> ghost) {
        this.points = points;
        this.faded = faded;
        this.ghost = ghost;
        this.frame = CurveFrame.around(
                Stream.concat(Stream.of(points), ghost.stream()).toList());
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
        ghost.ifPresent(behind -> strokes(raster, behind, thick * 0.5, i -> fadedColour, i -> true));
        strokes(raster, points, line * 0.5, i -> fadedColour, faded);
        strokes(raster, points, line, i -> along[i], faded.negate());
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

    private void strokes(
            CurveRaster raster, PlanePoints curve, double halfWidth, IntUnaryOperator colour, IntPredicate wanted) {
        int size = raster.size();
        for (int i = 1; i < curve.size(); i++) {
            if (wanted.test(i)) {
                raster.stroke(
                        frame.across(curve.x(i - 1), size),
                        frame.down(curve.y(i - 1), size),
                        frame.across(curve.x(i), size),
                        frame.down(curve.y(i), size),
                        halfWidth,
                        colour.applyAsInt(i));
            }
        }
    }

    /** Where point {@code i} lies from the left edge of a square of {@code side}. */
    double x(int i, double side) {
        return frame.across(points.x(i), side);
    }

    /** Where point {@code i} lies from the upper edge of a square of {@code side}. */
    double y(int i, double side) {
        return frame.down(points.y(i), side);
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
        return frame.across(0, side);
    }

    /** Where the level axis lies from the upper edge of a square of {@code side}. */
    double originY(double side) {
        return frame.down(0, side);
    }
}
