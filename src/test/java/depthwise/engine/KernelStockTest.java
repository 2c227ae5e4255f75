package depthwise.engine;

import static org.assertj.core.api.Assertions.assertThat;

import depthwise.engine.kernel.Kernel;
import depthwise.engine.kernel.KernelRegistry;
import depthwise.graph.Analysis;
import depthwise.graph.Graph;
import depthwise.op.Attributes;
import depthwise.op.Nonlinearity;
import depthwise.tensor.Tensor;
import depthwise.weights.UntrainedWeights;
import depthwise.weights.WeightSource;
import depthwise.weights.Weights;
import depthwise.zoo.Zoo;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class KernelStockTest {
    private static final Graph V2 = network("mobilenet-v2");
    private static final String EDITED = "features.8";
    private static final String DEPTHWISE = "features.8.conv.1.0";

    private final WeightSource source = new UntrainedWeights(7);

    private static Graph network(String key) {
        return Zoo.named(key)
                .build(Zoo.named(key)
                        .defaults()
                        .withAlpha(0.35)
                        .withResolution(32, 32)
                        .withClasses(10));
    }

    private static Graph with(Graph graph, String block, String attribute, Object value) {
        return graph.change(block, node -> node.withOperation(Attributes.with(node.operation(), attribute, value)));
    }

    private Plan compile(Engine engine, Graph graph) {
        Analysis analysis = Analysis.of(graph);
        return engine.compile(analysis, source.fit(analysis.operations()));
    }

    private static Map<String, Kernel> kernels(Plan plan) {
        return plan.steps().stream()
                .collect(Collectors.toMap(
                        step -> plan.wiring().operation(step.leader()).path(), Step::kernel));
    }

    /** Where {@code after} has a kernel that {@code before} did not have there. */
    private static Set<String> made(Plan before, Plan after) {
        Map<String, Kernel> known = kernels(before);
        return kernels(after).entrySet().stream()
                .filter(entry -> known.get(entry.getKey()) != entry.getValue())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static float[] answer(Engine engine, Plan plan) {
        Tensor picture = Oracle.picture(plan.wiring().operation(0).shape(), 3);
        try (Trace trace = engine.run(plan, picture, RunListener.none())) {
            return trace.output().data();
        }
    }

    private float[] freshAnswer(Graph graph) {
        try (Engine engine = new Engine(1, KernelRegistry.scalar())) {
            return answer(engine, compile(engine, graph));
        }
    }

    @Test
    void anotherKernelInOneBlockPacksThatConvolutionAlone() {
        Graph edited = with(V2, EDITED, "kernel", 5);
        try (Engine engine = new Engine(1, KernelRegistry.scalar())) {
            Plan before = compile(engine, V2);
            Plan after = compile(engine, edited);

            assertThat(made(before, after)).containsExactly(DEPTHWISE);
            assertThat(answer(engine, after)).isEqualTo(freshAnswer(edited)).isNotEqualTo(answer(engine, before));
        }
    }

    @Test
    void theSameNetworkAgainPacksNothing() {
        try (Engine engine = new Engine(1, KernelRegistry.scalar())) {
            assertThat(made(compile(engine, V2), compile(engine, V2))).isEmpty();
        }
    }

    @Test
    void otherNormsArePackedAgainWithTheConvolutionBeforeThem() {
        Analysis analysis = Analysis.of(V2);
        Weights weights = Oracle.weights(analysis, 1);
        Weights other = name -> {
            float[] values = weights.get(name).clone();
            values[0] += 1;
            return name.equals("features.8.conv.1.1.running_var") ? values : weights.get(name);
        };
        try (Engine engine = new Engine(1, KernelRegistry.scalar())) {
            Plan before = engine.compile(analysis, weights);
            Plan after = engine.compile(analysis, other);

            assertThat(made(before, after)).containsExactly(DEPTHWISE);
            Tensor picture = Oracle.picture(analysis.operations().get(0).shape(), 3);
            Trace trace = engine.run(after, picture, RunListener.none());
            Oracle.run(analysis, other, picture)
                    .forEach((path, expected) -> EngineTest.assertClose(path, trace.tensor(path), expected));
        }
    }

    @Test
    void otherArraysArePackedAgainWhateverIsInThem() {
        Analysis analysis = Analysis.of(V2);
        Weights weights = Oracle.weights(analysis, 1);
        try (Engine engine = new Engine(1, KernelRegistry.scalar())) {
            Plan before = engine.compile(analysis, weights);
            Plan after = engine.compile(analysis, name -> weights.get(name).clone());

            Set<String> products = before.steps().stream()
                    .map(step -> before.wiring().operation(step.leader()))
                    .filter(op -> !op.operation().parameters(op.inputShapes()).isEmpty())
                    .map(op -> op.path())
                    .collect(Collectors.toSet());
            assertThat(made(before, after)).isEqualTo(products).hasSizeGreaterThan(50);
            assertThat(answer(engine, after)).isEqualTo(answer(engine, before));
        }
    }

    @Test
    void anotherActivationOrShapeIsAnotherKernel() {
        try (Engine engine = new Engine(1, KernelRegistry.scalar())) {
            Plan before = compile(engine, V2);
            Plan bent = compile(engine, with(V2, EDITED, "activation", Nonlinearity.RELU));
            Plan finer = compile(engine, with(V2, EDITED, "stride", 2));

            assertThat(made(before, bent))
                    .contains(DEPTHWISE, "features.8.conv.0.0")
                    .doesNotContain("features.7.conv.0.0");
            assertThat(made(before, finer))
                    .contains(DEPTHWISE, "features.9.conv.0.0")
                    .doesNotContain("features.7.conv.0.0");
        }
    }

    @Test
    void whatThePlanBeforeDidNotHaveIsForgotten() {
        try (Engine engine = new Engine(1, KernelRegistry.scalar())) {
            Plan before = compile(engine, V2);
            compile(engine, with(V2, EDITED, "kernel", 5));

            assertThat(made(before, compile(engine, V2))).containsExactly(DEPTHWISE);
        }
    }

    /** One edit after another, in one engine. */
    @Property(seed = "1", tries = 6)
    void anyEditsAnswerAsAFreshEngineDoes(@ForAll long seed) {
        Random random = new Random(seed);
        Graph graph = V2;
        try (Engine engine = new Engine(1, KernelRegistry.scalar())) {
            for (int i = 0; i < 6; i++) {
                graph = edited(graph, random);
                assertThat(answer(engine, compile(engine, graph))).isEqualTo(freshAnswer(graph));
            }
        }
    }

    private static Graph edited(Graph graph, Random random) {
        String block = "features." + (1 + random.nextInt(17));
        List<Map.Entry<String, Object>> edits = List.of(
                Map.entry("kernel", 1 + 2 * random.nextInt(4)),
                Map.entry("stride", 1 + random.nextInt(2)),
                Map.entry("expansion", 1.0 + random.nextInt(4)),
                Map.entry("outChannels", 8 * (1 + random.nextInt(6))),
                Map.entry("lastActivation", Nonlinearity.values()[random.nextInt(Nonlinearity.values().length)]));
        Map.Entry<String, Object> edit = edits.get(random.nextInt(edits.size()));
        return with(graph, block, edit.getKey(), edit.getValue());
    }
}
