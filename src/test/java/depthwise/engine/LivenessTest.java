package depthwise.engine;

import static org.assertj.core.api.Assertions.assertThat;

import depthwise.engine.kernel.KernelRegistry;
import depthwise.graph.Analysis;
import depthwise.graph.Graph;
import depthwise.graph.PeakMemory;
import depthwise.op.Conv2d;
import depthwise.op.Input;
import depthwise.op.Output;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LivenessTest {
    private static Plan plan(Engine engine, Analysis analysis) {
        return engine.compile(analysis, Oracle.weights(analysis, 5));
    }

    @Test
    void whatOnlyTheNextStepReadsPasses() {
        try (Engine engine = new Engine(1, KernelRegistry.fast())) {
            Plan plan = plan(engine, Networks.convolutional());
            Liveness liveness = new Liveness(plan.wiring(), plan.steps());
            List<String> passing = IntStream.range(0, plan.steps().size())
                    .filter(liveness::passes)
                    .mapToObj(k -> plan.wiring()
                            .operation(plan.steps().get(k).result())
                            .path())
                    .toList();
            assertThat(passing)
                    .contains("expand.2", "se.pool", "se.act1", "se.act2", "se.scale")
                    .doesNotContain("stem.2", "depth.1", "classifier");
        }
    }

    @Test
    void whatNobodyReadsIsNotAliveForLong() {
        Graph.Builder g = Graph.builder();
        g.add("input", new Input(3, 8, 8));
        g.add("aside", Conv2d.pointwise(64), "input");
        g.add("conv1", Conv2d.pointwise(16), "input");
        g.add("conv2", Conv2d.pointwise(16), "conv1");
        g.add("conv3", Conv2d.pointwise(64), "conv2");
        g.add("output", new Output(), "conv3");
        Analysis analysis = Analysis.of(g.build("output"));
        try (Engine engine = new Engine(1, KernelRegistry.fast())) {
            assertThat(plan(engine, analysis).peakBytes())
                    .isEqualTo(PeakMemory.of(analysis.operations()).bytes());
        }
    }
}
