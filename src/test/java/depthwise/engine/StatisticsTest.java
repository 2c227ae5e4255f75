package depthwise.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import depthwise.tensor.Tensor;
import org.junit.jupiter.api.Test;

class StatisticsTest {
    private static Statistics of(float... values) {
        return Statistics.of(Tensor.maps(1, 1, values.length, values));
    }

    /** One overflow among a million numbers must not hide what the others are like, nor go unsaid. */
    @Test
    void whatIsNotFiniteIsCountedApart() {
        Statistics statistics = of(1, Float.NaN, 3, Float.POSITIVE_INFINITY, 5, Float.NEGATIVE_INFINITY, 7);

        assertThat(statistics.notFinite()).isEqualTo(3);
        assertThat(statistics.mean()).isEqualTo(4);
        assertThat(statistics.std()).isCloseTo(Math.sqrt(5), within(1e-12));
        assertThat(statistics.min()).isEqualTo(1);
        assertThat(statistics.max()).isEqualTo(7);
        assertThat(statistics.deadShare()).isZero();
    }

    @Test
    void withNothingFiniteThereAreNoFigures() {
        Statistics statistics = of(Float.NaN, Float.NEGATIVE_INFINITY);

        assertThat(statistics.notFinite()).isEqualTo(2);
        assertThat(statistics.mean()).isNaN();
        assertThat(statistics.std()).isNaN();
        assertThat(statistics.min()).isNaN();
        assertThat(statistics.max()).isNaN();
    }

    @Test
    void ordinaryNumbersAreAllFinite() {
        assertThat(of(-2, 0, 2, Float.MAX_VALUE).notFinite()).isZero();
    }
}
