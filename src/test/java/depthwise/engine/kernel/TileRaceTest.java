package depthwise.engine.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.junit.jupiter.api.Test;

class TileRaceTest {
    private static final List<String> CANDIDATES = List.of("expected", "other", "third");

    @Test
    void choosesTheFastest() {
        assertThat(race(Map.of("expected", 1000L, "other", 900L, "third", 800L)))
                .isEqualTo("third");
        assertThat(race(Map.of("expected", 1000L, "other", 800L, "third", 900L)))
                .isEqualTo("other");
        assertThat(race(Map.of("expected", 800L, "other", 1000L, "third", 900L)))
                .isEqualTo("expected");
    }

    @Test
    void keepsTheExpectedOneAtATieAndWhenAnotherIsHardlyFaster() {
        assertThat(race(Map.of("expected", 1000L, "other", 1000L, "third", 1000L)))
                .isEqualTo("expected");
        assertThat(race(Map.of("expected", 1000L, "other", 980L, "third", 970L)))
                .isEqualTo("expected");
    }

    @Test
    void countsTheBestTimeOfEach() {
        Map<String, Integer> rounds = new HashMap<>();
        assertThat(TileRace.fastest(CANDIDATES, name -> {
                    int round = rounds.merge(name, 1, Integer::sum);
                    return name.equals("other") && round == 7 ? 500 : 1000 + 10L * round;
                }))
                .isEqualTo("other");
    }

    /** A candidate may become compiled only while it races. */
    @Test
    void waitsUntilTheTimesAreQuiet() {
        Map<String, Integer> rounds = new HashMap<>();
        assertThat(TileRace.fastest(CANDIDATES, name -> {
                    int round = rounds.merge(name, 1, Integer::sum);
                    return name.equals("third") && round > 60 ? 800 : 1000;
                }))
                .isEqualTo("third");
    }

    @Test
    void candidatesRunInTurns() {
        StringBuilder order = new StringBuilder();
        TileRace.fastest(CANDIDATES, name -> {
            order.append(name.charAt(0));
            return 1;
        });
        assertThat(order.toString()).matches("(eot){10,}");
    }

    private static String race(Map<String, Long> times) {
        ToLongFunction<String> stopwatch = times::get;
        return TileRace.fastest(CANDIDATES, stopwatch);
    }
}
