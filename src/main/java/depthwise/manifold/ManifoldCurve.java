package depthwise.manifold;

import depthwise.text.Failure;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/**
 * The experiment repeated over several dimensions and many random matrices: what is typical and what is luck.
 *
 * @param dimensions the values of n, each as in {@link ManifoldExperiment}
 * @param seeds how many random matrices for each n, 1 to {@value #MOST_SEEDS}; their seeds are 1, 2, 3 …
 * @param spiral the input
 * @param bend what cuts
 */
public record ManifoldCurve(List<Integer> dimensions, int seeds, Spiral spiral, Bend bend) {
    public static final int MOST_SEEDS = 10_000;

    /** The dimensions of the paper's panels. */
    public static final List<Integer> PAPER_DIMENSIONS = List.of(2, 3, 5, 15, 30);

    /** Lifted coordinates that one curve may ask for in all; a minute or so of work. */
    static final long MOST_VALUES = 10_000_000_000L;

    public ManifoldCurve {
        dimensions = List.copyOf(dimensions);
        if (dimensions.isEmpty()) {
            throw Failure.of("manifold.problem.noDimensions");
        }
        dimensions.forEach(ManifoldExperiment::requireDimensions);
        if (seeds < 1 || seeds > MOST_SEEDS) {
            throw Failure.of("manifold.problem.seeds", 1, MOST_SEEDS, seeds);
        }
        long sum = dimensions.stream().mapToLong(Integer::longValue).sum();
        if (sum * seeds > MOST_VALUES / spiral.points()) {
            throw Failure.of("manifold.problem.tooMuch", MOST_VALUES / 1_000_000_000);
        }
    }

    /** Every n from {@code first} to {@code last}. */
    public static List<Integer> range(int first, int last) {
        return IntStream.rangeClosed(first, last).boxed().toList();
    }

    /**
     * What the seeds gave at one n.
     *
     * @param keptFraction the mean over the seeds of {@link Collapse#keptFraction()}
     * @param residualLow lower quartile of {@link Collapse#residual()}: a quarter of the seeds does better
     * @param residualMedian its median
     * @param residualHigh its upper quartile: a quarter of the seeds does worse
     */
    public record Point(int n, double keptFraction, double residualLow, double residualMedian, double residualHigh) {}

    /** All points of the curve, in the order of {@link #dimensions()}. */
    public List<Point> compute() {
        return compute(() -> false);
    }

    /**
     * All points of the curve, unless it is called off on the way.
     *
     * @param calledOff asked before every experiment
     * @throws CancellationException when called off, or when the thread was interrupted (its mark stays set)
     */
    public List<Point> compute(BooleanSupplier calledOff) {
        PlanePoints input = spiral.trace();
        List<Point> points = new ArrayList<>(dimensions.size());
        for (int n : dimensions) {
            points.add(pointAt(n, input, calledOff));
        }
        return List.copyOf(points);
    }

    private Point pointAt(int n, PlanePoints input, BooleanSupplier calledOff) {
        double[] residuals = new double[seeds];
        double kept = 0;
        for (int i = 0; i < seeds; i++) {
            if (calledOff.getAsBoolean() || Thread.currentThread().isInterrupted()) {
                throw new CancellationException();
            }
            Collapse collapse = new ManifoldExperiment(n, i + 1, spiral, bend).run(input);
            residuals[i] = collapse.residual();
            kept += collapse.keptFraction();
        }
        Arrays.sort(residuals);
        return new Point(
                n, kept / seeds, quantile(residuals, 0.25), quantile(residuals, 0.5), quantile(residuals, 0.75));
    }

    /** The value below which {@code share} of the sorted values lie, between neighbours by straight line. */
    private static double quantile(double[] sorted, double share) {
        double place = share * (sorted.length - 1);
        int below = (int) place;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }
}
