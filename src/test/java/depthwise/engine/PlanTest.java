package depthwise.engine;

import static org.assertj.core.api.Assertions.assertThat;

import depthwise.engine.kernel.KernelRegistry;
import depthwise.graph.Analysis;
import depthwise.graph.PeakMemory;
import depthwise.weights.UntrainedWeights;
import depthwise.zoo.Architecture;
import depthwise.zoo.Zoo;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PlanTest {
    static Stream<Architecture> architectures() {
        return Zoo.all().stream();
    }

    private static Plan plan(Engine engine, Analysis analysis) {
        return engine.compile(analysis, new UntrainedWeights(UntrainedWeights.USUAL_SEED).fit(analysis.operations()));
    }

    @ParameterizedTest
    @MethodSource("architectures")
    void theStepsNeedAsMuchMemoryAsTheCostViewForetells(Architecture architecture) {
        Analysis analysis = Analysis.of(architecture.build(architecture.defaults()));
        try (Engine engine = new Engine(1, KernelRegistry.scalar())) {
            Plan plan = plan(engine, analysis);
            assertThat(plan.peakBytes())
                    .isEqualTo(PeakMemory.of(analysis.operations()).bytes());
        }
    }

    @ParameterizedTest
    @MethodSource("architectures")
    void lendingPlacesTakesLessThanThreeQuartersOfTheMemoryOfKeepingAll(Architecture architecture) {
        Analysis analysis = Analysis.of(architecture.build(architecture.defaults()));
        try (Engine engine = new Engine(1, KernelRegistry.scalar())) {
            Plan plan = plan(engine, analysis);
            long all = plan.single().stream()
                    .mapToLong(step ->
                            plan.wiring().operation(step.result()).shape().bytes())
                    .sum();
            assertThat(plan.bytes()).isLessThan(all * 3 / 4);
        }
    }
}
