package depthwise.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import depthwise.graph.Analysis;
import depthwise.graph.FlatOperation;
import depthwise.op.SelfAttention;
import depthwise.tensor.Shape;
import depthwise.tensor.Tensor;
import depthwise.text.Failure;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TraceTest {
    private final Engine engine = new Engine(2);

    @AfterEach
    void close() {
        engine.close();
    }

    private Trace run(Analysis analysis) {
        Shape shape = analysis.operations().get(0).shape();
        return engine.run(
                engine.compile(analysis, Oracle.weights(analysis, 7)), Oracle.picture(shape, 8), RunListener.none());
    }

    @Test
    void answersForContainersWithTheirLastOperation() {
        Trace trace = run(Networks.convolutional());
        assertThat(trace.tensor("stem").data()).isEqualTo(trace.tensor("stem.2").data());
        assertThat(trace.tensor("se").data()).isEqualTo(trace.tensor("se.scale").data());
    }

    @Test
    void remembersATensorWhileMemoryAllows() {
        Trace trace = run(Networks.convolutional());
        assertThat(trace.tensor("stem.2")).isSameAs(trace.tensor("stem"));
    }

    @Test
    void timesOfContainersAreThoseInside() {
        Trace trace = run(Networks.convolutional());
        double inside = trace.analysis().operations().stream()
                .map(FlatOperation::path)
                .filter(path -> path.startsWith("se."))
                .mapToDouble(trace.times()::milliseconds)
                .sum();
        assertThat(trace.times().milliseconds("se"))
                .isCloseTo(inside, within(1e-9))
                .isPositive();
        assertThat(trace.times().totalMilliseconds())
                .isGreaterThanOrEqualTo(trace.times().milliseconds("se"));
        assertThat(trace.times().milliseconds("stem.0")).isPositive();
    }

    @Test
    void attentionRowsSumToOneAndComeFromTheQueriesAndKeys() {
        Trace trace = run(Networks.transformer());
        float[] matrix = trace.attention("attn", 3, 2);
        int tokens = 15;
        assertThat(matrix).hasSize(tokens * tokens);
        for (int row = 0; row < tokens; row++) {
            double sum = 0;
            for (int i = 0; i < tokens; i++) {
                sum += matrix[row * tokens + i];
            }
            assertThat(sum).isCloseTo(1, within(1e-5));
        }
        assertThat(matrix).isEqualTo(new SelfAttention(4).attention(trace.tensor("qkv"), 3, 2));
    }

    @Test
    void statisticsAreThoseOfTheTensor() {
        Trace trace = run(Networks.convolutional());
        assertThat(trace.statistics("stem")).isEqualTo(Statistics.of(trace.tensor("stem")));
    }

    @Test
    void countsDeadChannelsAndAllNumbers() {
        Statistics statistics = Statistics.of(Tensor.maps(2, 1, 4, new float[] {0, 0, 0, 0, 1, -3, 2, 4}));
        assertThat(statistics.deadShare()).isEqualTo(0.5);
        assertThat(statistics.mean()).isEqualTo(0.5);
        assertThat(statistics.std()).isCloseTo(Math.sqrt(3.5), within(1e-12));
        assertThat(statistics.min()).isEqualTo(-3);
        assertThat(statistics.max()).isEqualTo(4);
    }

    @Test
    void saysWhatIsNotThere() {
        Trace trace = run(Networks.convolutional());
        assertThatThrownBy(() -> trace.tensor("features.99"))
                .isInstanceOf(Failure.class)
                .hasMessageContaining("features.99");
        assertThatThrownBy(() -> trace.attention("stem.0", 0, 0))
                .isInstanceOf(Failure.class)
                .hasMessageContaining("stem.0");
    }
}
