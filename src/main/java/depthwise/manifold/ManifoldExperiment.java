package depthwise.manifold;

import depthwise.text.Failure;
import org.ejml.data.DMatrixRMaj;

/**
 * Figure 1 of the MobileNetV2 paper: a spiral X (N × 2) is lifted into n dimensions by a random matrix T (2 × n), cut
 * by an activation f, and brought back by the pseudo-inverse, Z = f(X T) T⁺. With few dimensions ReLU folds the spiral
 * onto itself; with many it survives. Hence the linear bottleneck: no ReLU where there are few channels.
 *
 * @param n dimensions to lift into, {@value #FEWEST_DIMENSIONS} to {@value #MOST_DIMENSIONS}; below two nothing of the
 *     plane could survive, and the paper stops at 30
 * @param seed which random matrix; any number
 * @param spiral the input
 * @param bend what cuts
 */
public record ManifoldExperiment(int n, long seed, Spiral spiral, Bend bend) {
    public static final int FEWEST_DIMENSIONS = 2;
    public static final int MOST_DIMENSIONS = 1024;

    public ManifoldExperiment {
        requireDimensions(n);
    }

    /** The experiment's outcome; the same every time. */
    public Collapse run() {
        return run(spiral.trace());
    }

    /** The outcome for other points in place of the spiral's. */
    Collapse run(PlanePoints input) {
        RandomEmbedding embedding = RandomEmbedding.drawn(n, seed);
        DMatrixRMaj back = embedding.pseudoInverse();
        int points = input.size();
        double[] xs = new double[points];
        double[] ys = new double[points];
        int[] positives = new int[points];
        // Dimension by dimension instead of point by point: X T is never stored, and all arrays are walked in order.
        for (int j = 0; j < n; j++) {
            double fromX = embedding.at(0, j);
            double fromY = embedding.at(1, j);
            double toX = back.get(j, 0);
            double toY = back.get(j, 1);
            for (int i = 0; i < points; i++) {
                double value = bend.at(input.x(i) * fromX + input.y(i) * fromY);
                xs[i] += value * toX;
                ys[i] += value * toY;
                positives[i] += value > 0 ? 1 : 0;
            }
        }
        PlanePoints projected = new PlanePoints(xs, ys);
        return new Collapse(projected, positives, LinearFit.of(projected, input));
    }

    static void requireDimensions(int n) {
        if (n < FEWEST_DIMENSIONS || n > MOST_DIMENSIONS) {
            throw Failure.of("manifold.problem.dimensions", FEWEST_DIMENSIONS, MOST_DIMENSIONS, n);
        }
    }
}
