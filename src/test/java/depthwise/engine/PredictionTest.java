package depthwise.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import depthwise.tensor.Shape;
import depthwise.tensor.Tensor;
import depthwise.weights.Labels;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PredictionTest {
    private static final Tensor LOGITS = new Tensor(new Shape.Vector(4), new float[] {1, 1000, -5, 1001});

    @Test
    void ordersClassesByProbabilityWithoutOverflow() {
        List<Prediction> top = Prediction.top(LOGITS, 2, Optional.of(new Labels(List.of("a", "b", "c", "d"))));

        assertThat(top).extracting(p -> p.name().orElseThrow()).containsExactly("d", "b");
        assertThat(top.get(0).probability()).isCloseTo(1 / (1 + Math.exp(-1)), within(1e-12));
    }

    @Test
    void givesAtMostAllClasses() {
        List<Prediction> all = Prediction.top(LOGITS, 10, Optional.empty());

        assertThat(all).hasSize(4).extracting(Prediction::index).containsExactly(3, 1, 0, 2);
        assertThat(all.stream().mapToDouble(Prediction::probability).sum()).isCloseTo(1, within(1e-12));
        assertThat(all).allMatch(p -> p.name().isEmpty());
    }

    @Test
    void hasNoClassesWhereTheAnswerIsNoVector() {
        assertThat(Prediction.top(Tensor.zeros(new Shape.Maps(2, 2, 2)), 3, Optional.empty()))
                .isEmpty();
    }
}
