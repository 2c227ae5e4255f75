package depthwise.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import depthwise.engine.kernel.KernelRegistry;
import depthwise.graph.Analysis;
import depthwise.graph.Graph;
import depthwise.op.Add;
import depthwise.op.Conv2d;
import depthwise.op.Dropout;
import depthwise.op.Flatten;
import depthwise.op.GlobalAveragePool;
import depthwise.op.Input;
import depthwise.op.Linear;
import depthwise.op.Output;
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
                assertThat(run || elements >= 150_000).isTrue();
            }
        }
    }

    /**
     * MobileNetV2's widest map, 96 channels at 112², lies in its second inverted residual; the 16 channels before it
     * are the smallest map of a chain that is too long for one band.
     */
    @Test
    void joinsAWholeInvertedResidualAndCutsWhereTheMapIsSmall() {
        Analysis analysis = Analysis.of(Zoo.find("mobilenet-v2")
                .orElseThrow()
                .build(Zoo.find("mobilenet-v2").orElseThrow().defaults()));
        Weights weights = new UntrainedWeights(UntrainedWeights.USUAL_SEED).fit(analysis.operations());
        try (Engine engine = new Engine(1, KernelRegistry.scalar())) {
            Plan plan = engine.compile(analysis, weights);
            assertThat(plan.steps().stream().map(step -> step.leaders().stream()
                            .map(place -> plan.wiring().operation(place).path())
                            .toList()))
                    .contains(
                            List.of("features.0.0", "features.1.conv.0.0", "features.1.conv.1"),
                            List.of("features.2.conv.0.0", "features.2.conv.1.0", "features.2.conv.2"));
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

    /** Numbers that come to an addition twice, once by way of a dropout, have to stay where they are. */
    @Test
    void leavesAMapThatIsReadOnASecondWay() {
        Graph.Builder g = Graph.builder();
        g.add("input", new Input(3, 128, 128));
        g.add("map", Conv2d.pointwise(20), "input");
        g.add("branch", Conv2d.pointwise(20), "map");
        g.add("dropout", new Dropout(0.2), "map");
        g.add("sum", new Add(), "branch", "dropout");
        g.add("pool", new GlobalAveragePool(), "sum");
        agrees(Analysis.of(g.build(g.add("output", new Output(), "pool"))));
    }

    /** One channel is the same either way, so its flattening hands on the numbers of the convolution. */
    @Test
    void aLinearLayerReadsAFlattenedMapAsAWhole() {
        Graph.Builder g = Graph.builder();
        g.add("input", new Input(3, 512, 512));
        g.add("map", Conv2d.pointwise(1), "input");
        g.add("flat", new Flatten(), "map");
        g.add("linear", new Linear(5, true), "flat");
        agrees(Analysis.of(g.build(g.add("output", new Output(), "linear"))));
    }

    /** With 512² in, what MobileNetV1's layers need of each other would soon be most of the picture. */
    @Test
    void bandsStayNearOnLargePictures() {
        Architecture v1 = Zoo.named("mobilenet-v1");
        Analysis analysis = Analysis.of(v1.build(v1.defaults().withResolution(512, 512)));
        Weights weights = new UntrainedWeights(UntrainedWeights.USUAL_SEED).fit(analysis.operations());
        try (Engine engine = new Engine(1, KernelRegistry.scalar())) {
            for (Step step : engine.compile(analysis, weights).steps()) {
                assertThat(step.leaders().size() == 1 || step.kernel().scratch() < 200_000)
                        .isTrue();
            }
        }
    }

    private static void agrees(Analysis analysis) {
        Weights weights = Oracle.weights(analysis, 5);
        Tensor picture = Oracle.picture(analysis.operations().get(0).shape(), 3);
        Tensor expected = Oracle.run(analysis, weights, picture).get("output");
        try (Engine engine = new Engine(2, KernelRegistry.fast());
                Trace trace = engine.run(engine.compile(analysis, weights), picture, RunListener.none())) {
            for (int i = 0; i < expected.data().length; i++) {
                assertThat(trace.output().data()[i]).isCloseTo(expected.data()[i], within(1e-3f));
            }
        }
    }
}
