package depthwise.ui.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class KnotTest {
    @Test
    void chainIsAllSingleKnots() {
        List<Knot> knots = Knot.of(Networks.visible(Networks.zoo("mobilenet-v2")));
        assertThat(knots).hasSize(24).allMatch(k -> k.size() == 1 && k.isLine());
    }

    @Test
    void shortcutTiesWhatItLeapsOver() {
        List<Knot> knots = Knot.of(inside("invertedResidual"));
        assertThat(knots).singleElement().matches(Knot::isLine);
    }

    @Test
    void branchIsNoLine() {
        VisibleLevel level = level(5, new int[][] {{0, 1}, {1, 2}, {1, 3}, {2, 4}, {3, 4}});
        List<Knot> knots = Knot.of(level);
        assertThat(knots).hasSize(2);
        assertThat(knots.get(0).isLine()).isTrue();
        assertThat(knots.get(1)).matches(k -> !k.isLine() && k.first() == 1 && k.last() == 4);
    }

    @Test
    void cycleIsNoLine() {
        VisibleLevel level = level(3, new int[][] {{0, 1}, {1, 2}, {2, 0}});
        assertThat(Knot.of(level)).singleElement().matches(k -> !k.isLine());
    }

    @Test
    void unconnectedNodesAreApart() {
        assertThat(Knot.of(level(3, new int[][] {}))).hasSize(3);
    }

    private static VisibleLevel inside(String block) {
        VisibleLevel level = Networks.visible(Networks.block(block), "block");
        return level.nodes().get(1).inside().orElseThrow();
    }

    private static VisibleLevel level(int size, int[][] wires) {
        VisibleNode any =
                Networks.visible(Networks.block("invertedResidual")).nodes().get(0);
        List<VisibleLevel.Edge> edges = java.util.Arrays.stream(wires)
                .map(w -> new VisibleLevel.Edge(w[0], w[1], any.shape()))
                .toList();
        return new VisibleLevel(java.util.Collections.nCopies(size, any), edges, size - 1);
    }
}
