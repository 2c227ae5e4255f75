package depthwise.ui.manifold;

import depthwise.manifold.PlanePoints;

/**
 * Where the plane lies on a square panel: one scale for both axes, as large as fits, in the middle.
 *
 * @param middleX what of the plane lies in the panel's middle
 * @param middleY likewise
 * @param extent the longer edge of what has to fit; 0 puts everything in the middle
 */
record CurveFrame(double middleX, double middleY, double extent) {
    private static final double MARGIN = 0.06;

    /** The frame that holds all of {@code curves}, and the origin, where the spiral starts and the axes cross. */
    static CurveFrame around(Iterable<PlanePoints> curves) {
        double left = 0;
        double right = 0;
        double bottom = 0;
        double top = 0;
        for (PlanePoints curve : curves) {
            for (int i = 0; i < curve.size(); i++) {
                left = Math.min(left, curve.x(i));
                right = Math.max(right, curve.x(i));
                bottom = Math.min(bottom, curve.y(i));
                top = Math.max(top, curve.y(i));
            }
        }
        return new CurveFrame((left + right) / 2, (bottom + top) / 2, Math.max(right - left, top - bottom));
    }

    /** How far from the left edge of a panel of {@code side} the abscissa {@code x} lies. */
    double across(double x, double side) {
        return side / 2 + (x - middleX) * scale(side);
    }

    /** How far from the upper edge of a panel of {@code side} the ordinate {@code y} lies. */
    double down(double y, double side) {
        return side / 2 - (y - middleY) * scale(side);
    }

    private double scale(double side) {
        return extent == 0 ? 0 : side * (1 - 2 * MARGIN) / extent;
    }
}
