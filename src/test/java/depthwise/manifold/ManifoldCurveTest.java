package depthwise.manifold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import depthwise.text.Failure;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ManifoldCurveTest {
    private static final Spiral SMALL = new Spiral(50, 2);

    @Test
    void oneSeedIsThatSeedsExperiment() {
        ManifoldCurve.Point point = curve(List.of(6), 1).compute().get(0);
        Collapse collapse = new ManifoldExperiment(6, 1, SMALL, Bend.RELU).run();
        assertThat(point)
                .isEqualTo(new ManifoldCurve.Point(
                        6, collapse.keptFraction(), collapse.residual(), collapse.residual(), collapse.residual()));
    }

    @Test
    void quartilesOfFiveSeedsAreTheSecondThirdAndFourth() {
        double[] residuals = new double[5];
        double kept = 0;
        for (int seed = 1; seed <= 5; seed++) {
            Collapse collapse = new ManifoldExperiment(4, seed, SMALL, Bend.RELU).run();
            residuals[seed - 1] = collapse.residual();
            kept += collapse.keptFraction() / 5;
        }
        Arrays.sort(residuals);
        ManifoldCurve.Point point = curve(List.of(4), 5).compute().get(0);
        assertThat(point.residualLow()).isEqualTo(residuals[1]);
        assertThat(point.residualMedian()).isEqualTo(residuals[2]);
        assertThat(point.residualHigh()).isEqualTo(residuals[3]);
        assertThat(point.keptFraction()).isCloseTo(kept, within(1e-12));
    }

    @Test
    void keepsTheOrderOfTheDimensions() {
        assertThat(curve(List.of(9, 2, 5), 2).compute())
                .extracting(ManifoldCurve.Point::n)
                .containsExactly(9, 2, 5);
    }

    @Test
    void stopsWhenCalledOff() {
        AtomicInteger asked = new AtomicInteger();
        assertThatThrownBy(() -> curve(List.of(2, 3), 10).compute(() -> asked.incrementAndGet() == 4))
                .isInstanceOf(CancellationException.class);
        assertThat(asked).hasValue(4);
    }

    @Test
    void stopsWhenInterrupted() {
        Thread.currentThread().interrupt();
        try {
            assertThatThrownBy(() -> curve(List.of(2), 1).compute()).isInstanceOf(CancellationException.class);
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, 0, 10_001, Integer.MAX_VALUE})
    void rejectsSeedsOutOfRange(int seeds) {
        assertThatThrownBy(() -> curve(List.of(2), seeds))
                .isInstanceOf(Failure.class)
                .hasMessage("Statistics need 1 to 10000 seeds, not " + seeds + ".");
    }

    @Test
    void rejectsNoDimensionsAndBadOnes() {
        assertThatThrownBy(() -> curve(List.of(), 1)).isInstanceOf(Failure.class);
        assertThatThrownBy(() -> curve(List.of(2, 1), 1)).isInstanceOf(Failure.class);
    }

    @Test
    void rejectsMoreThanAnyoneWouldWaitFor() {
        Spiral huge = new Spiral(Spiral.MOST_POINTS, 4);
        assertThatThrownBy(() -> new ManifoldCurve(List.of(1024), 10_000, huge, Bend.RELU))
                .isInstanceOf(Failure.class)
                .hasMessageContaining("10 billion values");
    }

    private static ManifoldCurve curve(List<Integer> dimensions, int seeds) {
        return new ManifoldCurve(dimensions, seeds, SMALL, Bend.RELU);
    }
}
