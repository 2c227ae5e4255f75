package depthwise.manifold;

/** Points of the plane in the order of a curve, N × 2. Immutable. */
public final class PlanePoints {
    private final double[] xs;
    private final double[] ys;

    /** Takes over both arrays: the caller must not write to them afterwards. */
    PlanePoints(double[] xs, double[] ys) {
        if (xs.length != ys.length) {
            throw new IllegalArgumentException(xs.length + " abscissas for " + ys.length + " ordinates");
        }
        this.xs = xs;
        this.ys = ys;
    }

    /** The points whose coordinates are {@code xs[i]}, {@code ys[i]}; both arrays are copied. */
    public static PlanePoints of(double[] xs, double[] ys) {
        return new PlanePoints(xs.clone(), ys.clone());
    }

    public int size() {
        return xs.length;
    }

    public double x(int i) {
        return xs[i];
    }

    public double y(int i) {
        return ys[i];
    }

    /** The distance of the farthest point from the origin. */
    public double radius() {
        double farthest = 0;
        for (int i = 0; i < xs.length; i++) {
            farthest = Math.max(farthest, xs[i] * xs[i] + ys[i] * ys[i]);
        }
        return Math.sqrt(farthest);
    }

    /** The same points turned about the origin by {@code radians}. */
    public PlanePoints rotated(double radians) {
        double cos = Math.cos(radians);
        double sin = Math.sin(radians);
        double[] turnedXs = new double[xs.length];
        double[] turnedYs = new double[xs.length];
        for (int i = 0; i < xs.length; i++) {
            turnedXs[i] = cos * xs[i] - sin * ys[i];
            turnedYs[i] = sin * xs[i] + cos * ys[i];
        }
        return new PlanePoints(turnedXs, turnedYs);
    }

    /** The same points with every coordinate multiplied by {@code factor}. */
    public PlanePoints scaled(double factor) {
        double[] scaledXs = new double[xs.length];
        double[] scaledYs = new double[xs.length];
        for (int i = 0; i < xs.length; i++) {
            scaledXs[i] = factor * xs[i];
            scaledYs[i] = factor * ys[i];
        }
        return new PlanePoints(scaledXs, scaledYs);
    }
}
