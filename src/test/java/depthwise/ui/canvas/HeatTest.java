package depthwise.ui.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import depthwise.graph.Analysis;
import depthwise.graph.Graph;
import depthwise.op.Add;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class HeatTest {
    private final Analysis v2 = Networks.zoo("mobilenet-v2");

    @Test
    void greatestCostIsTheEndOfTheScale() {
        Heat heat = heat(v2, Overlay.PARAMETERS);
        assertThat(heat.share("classifier").orElseThrow()).isEqualTo(1);
        assertThat(heat.most()).isEqualTo(1_281_000);
        assertThat(heat.words("classifier")).contains("1.28\u00A0M");
        assertThat(heat.share("input").orElseThrow()).isZero();
    }

    @Test
    void closedCardsShareTheWholeCost() {
        double sum = heat(v2, Overlay.MACS).values().values().stream()
                .mapToDouble(Double::doubleValue)
                .sum();
        assertThat(sum).isEqualTo(v2.totals().orElseThrow().allMacs());
    }

    @Test
    void openBlockLeavesItsCostToItsInside() {
        Heat heat = Heat.of(Overlay.MACS, v2, Networks.layout(v2, "features.3"), p -> OptionalDouble.empty());
        assertThat(heat.share("features.3")).isEmpty();
        assertThat(heat.share("features.3.conv.0")).isPresent();
        double sum =
                heat.values().values().stream().mapToDouble(Double::doubleValue).sum();
        assertThat(sum).isEqualTo(v2.totals().orElseThrow().allMacs());
    }

    @Test
    void unknownCostHasNoColour() {
        Graph broken = v2.graph()
                .change("features.5", n -> n.withOperation(new Add()).withInputs(List.of("features.4", "features.3")));
        Heat heat = heat(Analysis.of(broken), Overlay.MEMORY);
        assertThat(heat.share("features.4")).isPresent();
        assertThat(heat.share("features.5")).isEmpty();
        assertThat(heat.share("features.6")).isEmpty();
        assertThat(heat(v2, Overlay.TIME).values()).isEmpty();
    }

    @Test
    void categoriesAreNoHeat() {
        assertThat(heat(v2, Overlay.NONE).isOn()).isFalse();
    }

    private static Heat heat(Analysis analysis, Overlay overlay) {
        return Heat.of(overlay, analysis, Networks.layout(analysis), path -> OptionalDouble.empty());
    }
}
