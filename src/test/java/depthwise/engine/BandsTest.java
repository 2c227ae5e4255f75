package depthwise.engine;

import static org.assertj.core.api.Assertions.assertThat;

import depthwise.engine.kernel.KernelRegistry;
import depthwise.graph.Analysis;
import depthwise.tensor.Tensor;
import depthwise.weights.UntrainedWeights;
import depthwise.weights.Weights;
import depthwise.zoo.Architecture;
import depthwise.zoo.Zoo;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BandsTest {
    static Stream<Architecture> architectures() {
        return Zoo.all().stream();
    }

    @ParameterizedTest
    @MethodSource("architectures")
    void joinsWhatPassesLargeMapsAndNothingElse(Architecture architecture) {
        Analysis analysis = Analysis.of(architecture.build(architecture.defaults()));
        Weights weights = new UntrainedWeights(UntrainedWeights.USUAL_SEED).fit(analysis.operations());
        try (Engine engine = new Engine(1, KernelRegistry.scalar())) {
            Plan plan = engine.compile(analysis, weights);
            assertThat(plan.steps().stream().flatMap(step -> step.leaders().stream()))
                    .containsExactlyElementsOf(
                            plan.single().stream().map(Step::leader).toList());
            for (Step step : plan.single()) {
                boolean run = plan.steps().stream().anyMatch(other -> other.result() == step.result());
                long elements = plan.wiring().operation(step.result()).shape().elements();
                assertThat(run || elements >= 250_000).isTrue();
            }
        }
    }

    /** MobileNetV2's widest map, 96 channels at 112², lies in its second inverted residual. */
    @Test
    void joinsAWholeInvertedResidual() {
        Analysis analysis = Analysis.of(Zoo.find("mobilenet-v2")
                .orElseThrow()
                .build(Zoo.find("mobilenet-v2").orElseThrow().defaults()));
        Weights weights = new UntrainedWeights(UntrainedWeights.USUAL_SEED).fit(analysis.operations());
        try (Engine engine = new Engine(1, KernelRegistry.scalar())) {
            Plan plan = engine.compile(analysis, weights);
            assertThat(plan.steps().stream().map(step -> step.leaders().stream()
                            .map(place -> plan.wiring().operation(place).path())
                            .toList()))
                    .contains(List.of("features.2.conv.0.0", "features.2.conv.1.0", "features.2.conv.2"));
        }
    }

    /** A trace answers for a map that passed through in bands, bit for bit as if its kernel had run by itself. */
    @ParameterizedTest
    @MethodSource("architectures")
    void everyOperationIsAnsweredForAndHasItsTime(Architecture architecture) {
        Analysis analysis = Analysis.of(architecture.build(architecture.defaults()));
        Weights weights = new UntrainedWeights(UntrainedWeights.USUAL_SEED).fit(analysis.operations());
        Tensor picture = Oracle.picture(analysis.operations().get(0).shape(), 3);
        try (Engine engine = new Engine(2, KernelRegistry.fast());
                Trace trace = engine.run(engine.compile(analysis, weights), picture, RunListener.none())) {
            Plan plan = engine.compile(analysis, weights);
            Step last = null;
            for (Step step : plan.single()) {
                String path = plan.wiring().operation(step.result()).path();
                String leader = plan.wiring().operation(step.leader()).path();
                assertThat(trace.tensor(path).data()).doesNotContain(Float.NaN);
                assertThat(trace.times().milliseconds(leader)).as(leader).isPositive();
                last = step;
            }
            assertThat(trace.tensor(plan.wiring().operation(last.result()).path())
                            .data())
                    .isEqualTo(trace.output().data());
        }
    }
}
