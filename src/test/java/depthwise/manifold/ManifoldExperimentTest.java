package depthwise.manifold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import depthwise.text.Failure;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ManifoldExperimentTest {
    private static final Spiral SMALL = new Spiral(200, 2);

    @Property(seed = "1", tries = 200)
    void residualAndShareAreFractions(
            @ForAll @IntRange(min = 2, max = 40) int n,
            @ForAll long seed,
            @ForAll @IntRange(min = 3, max = 200) int points,
            @ForAll @DoubleRange(min = 0.01, max = 100) double turns,
            @ForAll Bend bend) {
        Collapse collapse = new ManifoldExperiment(n, seed, new Spiral(points, turns), bend).run();
        assertThat(collapse.residual()).isBetween(0.0, 1.0);
        assertThat(collapse.keptFraction()).isBetween(0.0, (points - 1.0) / points);
        assertThat(collapse.projected().size()).isEqualTo(points);
    }

    @Property(seed = "1", tries = 100)
    void withoutActivationThePointsComeBack(@ForAll @IntRange(min = 2, max = 64) int n, @ForAll long seed) {
        Collapse collapse = new ManifoldExperiment(n, seed, SMALL, Bend.LINEAR).run();
        PlanePoints input = SMALL.trace();
        // Rounding grows with the condition of T, which is poor only when two columns happen to be nearly parallel.
        assertThat(collapse.residual()).isLessThan(1e-9);
        for (int i = 0; i < input.size(); i++) {
            assertThat(collapse.projected().x(i)).isCloseTo(input.x(i), within(1e-6));
            assertThat(collapse.projected().y(i)).isCloseTo(input.y(i), within(1e-6));
        }
    }

    @Property(seed = "1", tries = 50)
    void isTheSameEveryTime(@ForAll @IntRange(min = 2, max = 64) int n, @ForAll long seed) {
        ManifoldExperiment experiment = new ManifoldExperiment(n, seed, SMALL, Bend.RELU);
        Collapse first = experiment.run();
        Collapse second = experiment.run();
        assertThat(second.residual()).isEqualTo(first.residual());
        for (int i = 0; i < SMALL.points(); i++) {
            assertThat(second.projected().x(i)).isEqualTo(first.projected().x(i));
            assertThat(second.projected().y(i)).isEqualTo(first.projected().y(i));
        }
    }

    @Property(seed = "1", tries = 100)
    void sizeOfTheInputDoesNotMatterToRelu(
            @ForAll long seed, @ForAll @DoubleRange(min = 0.01, max = 1000) double factor) {
        ManifoldExperiment experiment = new ManifoldExperiment(5, seed, SMALL, Bend.RELU);
        Collapse whole = experiment.run(SMALL.trace());
        Collapse resized = experiment.run(SMALL.trace().scaled(factor));
        assertThat(resized.residual()).isCloseTo(whole.residual(), within(1e-9));
        assertThat(resized.keptFraction()).isEqualTo(whole.keptFraction());
    }

    @Test
    void residualIsSmallerWithMoreDimensions() {
        double few = new ManifoldExperiment(2, 7, Spiral.USUAL, Bend.RELU).run().residual();
        double many =
                new ManifoldExperiment(64, 7, Spiral.USUAL, Bend.RELU).run().residual();
        assertThat(many).isLessThan(few / 2);
    }

    @Test
    void reluInTwoDimensionsFoldsThePartWithoutPositiveCoordinatesOntoTheOrigin() {
        Collapse collapse = new ManifoldExperiment(2, 3, Spiral.USUAL, Bend.RELU).run();
        int folded = 0;
        for (int i = 0; i < Spiral.USUAL.points(); i++) {
            if (collapse.positives(i) == 0) {
                assertThat(collapse.projected().x(i)).isZero();
                assertThat(collapse.projected().y(i)).isZero();
                folded++;
            }
            assertThat(collapse.kept(i)).isEqualTo(collapse.positives(i) == 2);
        }
        assertThat(folded).isGreaterThan(1);
    }

    @Property(seed = "1", tries = 50)
    void everyActivationKeepsAsManyPointsAsRelu(@ForAll @IntRange(min = 2, max = 10) int n, @ForAll long seed) {
        double relu = new ManifoldExperiment(n, seed, SMALL, Bend.RELU).run().keptFraction();
        for (Bend other : Bend.values()) {
            assertThat(new ManifoldExperiment(n, seed, SMALL, other).run().keptFraction())
                    .isEqualTo(relu);
        }
    }

    @Test
    void relu6LosesMoreThanRelu() {
        double relu =
                new ManifoldExperiment(30, 1, Spiral.USUAL, Bend.RELU).run().residual();
        double relu6 =
                new ManifoldExperiment(30, 1, Spiral.USUAL, Bend.RELU6).run().residual();
        assertThat(relu6).isGreaterThan(relu);
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 1, 1025, Integer.MAX_VALUE})
    void rejectsDimensionsOutOfRange(int n) {
        assertThatThrownBy(() -> new ManifoldExperiment(n, 1, SMALL, Bend.RELU))
                .isInstanceOf(Failure.class)
                .hasMessage("The number of dimensions n goes from 2 to 1024, not " + n + ".");
    }
}
