package depthwise.manifold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import depthwise.text.Failure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpiralTest {
    @Test
    void runsFromTheOriginOutwardsInEqualAngles() {
        PlanePoints points = new Spiral(9, 2).trace();
        assertThat(points.size()).isEqualTo(9);
        for (int i = 0; i < 9; i++) {
            double phi = i * Math.PI / 2;
            assertThat(points.x(i)).isCloseTo(phi * Math.cos(phi), within(1e-12));
            assertThat(points.y(i)).isCloseTo(phi * Math.sin(phi), within(1e-12));
        }
        assertThat(points.radius()).isCloseTo(4 * Math.PI, within(1e-12));
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, 0, 2, 100_001, Integer.MAX_VALUE})
    void rejectsPointsOutOfRange(int points) {
        assertThatThrownBy(() -> new Spiral(points, 4))
                .isInstanceOf(Failure.class)
                .hasMessage("A spiral needs 3 to 100000 points, not " + points + ".");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, 100.5, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void rejectsTurnsOutOfRange(double turns) {
        assertThatThrownBy(() -> new Spiral(10, turns))
                .isInstanceOf(Failure.class)
                .hasMessageStartingWith("A spiral makes more than 0 and at most 100 turns, not");
    }
}
