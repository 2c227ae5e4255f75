package depthwise.manifold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Against figures computed independently (NumPy, 1000 points, 4 turns, 400 random T per n). They come from other random
 * matrices, so the two differ by chance; the tolerance is four standard deviations of that difference, estimated from
 * the spread over our own seeds.
 */
class ReferenceFiguresTest {
    private static final int SEEDS = 400;
    private static final double SIGMAS = 4;

    @ParameterizedTest
    @CsvSource({
        "2, 0.2416, 0.686", //
        "3, 0.4995, 0.651",
        "5, 0.8073, 0.571",
        "15, 0.9985, 0.393",
        "30, 0.9990, 0.302"
    })
    void agreesWithIndependentFigures(int n, double keptFraction, double residualMedian) {
        List<Collapse> collapses = IntStream.rangeClosed(1, SEEDS)
                .mapToObj(seed -> new ManifoldExperiment(n, seed, Spiral.USUAL, Bend.RELU).run())
                .toList();
        double[] kept = collapses.stream().mapToDouble(Collapse::keptFraction).toArray();
        double[] residuals =
                collapses.stream().mapToDouble(Collapse::residual).sorted().toArray();
        ManifoldCurve.Point ours = new ManifoldCurve(List.of(n), SEEDS, Spiral.USUAL, Bend.RELU)
                .compute()
                .get(0);

        // Both means have the error s / √400; 0.0001 is the rounding of the figure.
        double keptTolerance = SIGMAS * Math.sqrt(2) * deviation(kept) / Math.sqrt(SEEDS) + 0.0001;
        // A median's error is about 1.25 s / √400, with the quartiles' distance / 1.35 for s.
        double spread = (residuals[3 * SEEDS / 4] - residuals[SEEDS / 4]) / 1.35;
        double residualTolerance = SIGMAS * Math.sqrt(2) * 1.25 * spread / Math.sqrt(SEEDS) + 0.0005;

        assertThat(keptTolerance).isLessThan(0.05);
        assertThat(residualTolerance).isLessThan(0.04);
        assertThat(ours.keptFraction()).isCloseTo(keptFraction, within(keptTolerance));
        assertThat(ours.residualMedian()).isCloseTo(residualMedian, within(residualTolerance));
    }

    private static double deviation(double[] values) {
        double mean = Arrays.stream(values).average().orElseThrow();
        return Math.sqrt(Arrays.stream(values)
                .map(value -> (value - mean) * (value - mean))
                .average()
                .orElseThrow());
    }
}
