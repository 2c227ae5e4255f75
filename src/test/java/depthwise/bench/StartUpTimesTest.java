package depthwise.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class StartUpTimesTest {
    @Test
    void whatIsWrittenCanBeRead() {
        StartUpTimes times = new StartUpTimes(1_700_000_000_000.0, 1_700_000_000_120.5, 1_700_000_002_000.0, 3e12, 42);
        assertThat(StartUpTimes.parse(times.line())).contains(times);
    }

    @Test
    void otherLinesAreOfSomethingElse() {
        assertThat(StartUpTimes.parse("WARNING: Using incubator modules: jdk.incubator.vector"))
                .isEmpty();
        assertThat(StartUpTimes.parse("")).isEmpty();
    }

    @Test
    void countsFromTheLaunchButNotWhatWasComputed() {
        assertThat(new StartUpTimes(110, 120, 130, 140, 99).since(100)).isEqualTo(new StartUpTimes(10, 20, 30, 40, 99));
    }

    @Test
    void takesTheMedianOfEachStage() {
        assertThat(StartUpTimes.median(List.of(
                        new StartUpTimes(1, 9, 5, 7, 3),
                        new StartUpTimes(3, 7, 4, 9, 2),
                        new StartUpTimes(2, 8, 6, 8, 1))))
                .isEqualTo(new StartUpTimes(2, 8, 5, 8, 2));
    }
}
