package depthwise.manifold;

import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * The experiment's figures as the command line prints them.
 *
 * @param activation {@link Bend#id()}
 * @param points of the spiral
 * @param turns of the spiral
 * @param seeds random matrices for each n
 * @param rows one for each n
 */
public record ManifoldReport(String activation, int points, double turns, int seeds, List<Row> rows) {
    /** As many random matrices as stand behind the published figures. */
    public static final int USUAL_SEEDS = 400;

    public ManifoldReport {
        rows = List.copyOf(rows);
    }

    /**
     * The figures for one n.
     *
     * @param keptFraction mean share of points that keep at least two positive coordinates
     * @param theoremFraction what {@link Theorem1} gives for it
     * @param residualLow lower quartile of the residual
     * @param residualMedian median of the residual
     * @param residualHigh upper quartile of the residual
     */
    public record Row(
            int n,
            double keptFraction,
            double theoremFraction,
            double residualLow,
            double residualMedian,
            double residualHigh) {}

    /** Computes {@code curve} and writes down what it gave; cancels as {@link ManifoldCurve#compute} does. */
    public static ManifoldReport of(ManifoldCurve curve, BooleanSupplier calledOff) {
        List<Row> rows =
                curve.compute(calledOff).stream().map(ManifoldReport::row).toList();
        return new ManifoldReport(
                curve.bend().id(), curve.spiral().points(), curve.spiral().turns(), curve.seeds(), rows);
    }

    private static Row row(ManifoldCurve.Point point) {
        return new Row(
                point.n(),
                point.keptFraction(),
                Theorem1.preservedFraction(point.n(), 2),
                point.residualLow(),
                point.residualMedian(),
                point.residualHigh());
    }
}
