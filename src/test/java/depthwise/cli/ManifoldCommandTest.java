package depthwise.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

class ManifoldCommandTest {
    @Test
    void jsonHoldsOneRowForEachN() {
        JsonNode json = CliRun.line("manifold --n 2,5 --seeds 60 --points 300 --turns 3 --format json")
                .json();

        assertThat(json.get("activation").asText()).isEqualTo("relu");
        assertThat(json.get("seeds").asInt()).isEqualTo(60);
        assertThat(json.get("points").asInt()).isEqualTo(300);
        assertThat(json.get("turns").asDouble()).isEqualTo(3);
        assertThat(json.get("rows")).hasSize(2);
        JsonNode two = json.get("rows").get(0);
        assertThat(two.get("n").asInt()).isEqualTo(2);
        assertThat(two.get("keptFraction").asDouble()).isCloseTo(0.25, within(0.05));
        assertThat(two.get("residualMedian").asDouble())
                .isBetween(
                        two.get("residualLow").asDouble(),
                        two.get("residualHigh").asDouble());
    }

    @Test
    void takesThePapersDimensionsByDefault() {
        JsonNode json =
                CliRun.line("manifold --seeds 2 --points 50 --format json").json();

        assertThat(json.get("rows").findValuesAsText("n")).containsExactly("2", "3", "5", "15", "30");
    }

    @Test
    void nothingIsLostWithoutAnActivation() {
        JsonNode json = CliRun.line("manifold --n 3 --seeds 5 --activation linear --format json")
                .json();

        assertThat(json.get("rows").get(0).get("residualMedian").asDouble()).isCloseTo(0, within(1e-9));
    }

    @Test
    void textHasARowForEachN() {
        assertThat(CliRun.line("manifold --n 2 --n 3 --seeds 3").out().lines()).hasSize(3);
    }
}
