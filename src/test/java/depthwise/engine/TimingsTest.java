package depthwise.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TimingsTest {
    private final Timings timings = new Timings(4);

    @Test
    void sharesAStepsTimeOutInTheMeasureOfWhatItsPartsTook() {
        timings.add(List.of(1, 3), 6_000_000, part -> part == 0 ? 100 : 200);
        assertThat(timings.millis(0)).isZero();
        assertThat(timings.millis(1)).isEqualTo(2);
        assertThat(timings.millis(3)).isEqualTo(4);
    }

    @Test
    void sharesEvenlyWhatNobodyMeasured() {
        timings.add(List.of(2), 5_000_000, part -> 0);
        timings.add(List.of(0, 1), 5_000_000, part -> 0);
        assertThat(timings.millis(2)).isEqualTo(5);
        assertThat(timings.millis(0)).isEqualTo(2.5);
        assertThat(timings.millis(1)).isEqualTo(2.5);
    }
}
