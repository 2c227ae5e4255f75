package depthwise.engine.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import depthwise.engine.Engine;
import depthwise.engine.Plan;
import depthwise.engine.RunListener;
import depthwise.engine.Trace;
import depthwise.graph.Analysis;
import depthwise.graph.FlatOperation;
import depthwise.graph.Graph;
import depthwise.op.Attributes;
import depthwise.op.Nonlinearity;
import depthwise.op.PaddingMode;
import depthwise.op.ParameterSource;
import depthwise.op.ParameterSpec;
import depthwise.tensor.Tensor;
import depthwise.weights.Weights;
import depthwise.zoo.Configuration;
import depthwise.zoo.Zoo;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What an edit of MobileNetV2 packs again, counted where the packed weights find their room. */
class EditPackingTest {
    private static final Configuration SIZE = Zoo.named("mobilenet-v2")
            .defaults()
            .withAlpha(0.35)
            .withResolution(32, 32)
            .withClasses(10);
    private static final Graph V2 = network(SIZE);
    private static final String DEPTHWISE = "features.8.conv.1.0.weight";
    private static final String VARIANCE = "features.8.conv.1.1.running_var";

    private final Weights weights = weights(V2);
    private final List<Integer> packed = new ArrayList<>();
    private final Shelf shelf = new Shelf();
    private final KernelRegistry registry = KernelCatalog.on(new ScalarArithmetic(), new PackedStock(floats -> {
        packed.add(floats);
        return shelf.room(floats);
    }));

    private static Graph network(Configuration size) {
        return Zoo.named("mobilenet-v2").build(size);
    }

    private static Graph with(String block, String attribute, Object value) {
        return V2.change(block, node -> node.withOperation(Attributes.with(node.operation(), attribute, value)));
    }

    private static Weights weights(Graph graph) {
        KernelCheck check = new KernelCheck(5);
        Map<String, float[]> values = new HashMap<>();
        for (FlatOperation op : Analysis.of(graph).operations()) {
            ParameterSource made = check.parameters(op.operation(), op.inputShapes());
            for (ParameterSpec spec : op.operation().parameters(op.inputShapes())) {
                values.put(op.path() + "." + spec.name(), made.get(spec.name()));
            }
        }
        return values::get;
    }

    /** The same weights but for one array, a copy whose first number is {@code added} more. */
    private Weights with(String name, float added) {
        float[] changed = weights.get(name).clone();
        changed[0] += added;
        return asked -> asked.equals(name) ? changed : weights.get(asked);
    }

    /** The sizes of what is packed for {@code after} by an engine that has compiled the network as it was. */
    private List<Integer> packedAgain(Graph after, Weights weightsAfter) {
        Analysis analysis = Analysis.of(after);
        try (Engine engine = new Engine(1, registry)) {
            Plan before = engine.compile(Analysis.of(V2), weights);
            assertThat(packed).hasSizeGreaterThan(50);
            packed.clear();
            Plan edited = engine.compile(analysis, weightsAfter);
            List<Integer> again = List.copyOf(packed);
            Tensor answer = answer(engine, edited);

            assertThat(answer(engine, before).shape()).isEqualTo(answer.shape());
            assertThat(answer.data())
                    .isEqualTo(answer(KernelRegistry.scalar(), analysis, weightsAfter)
                            .data());
            Tensor expected = answer(KernelRegistry.reference(), analysis, weightsAfter);
            for (int i = 0; i < expected.data().length; i++) {
                float wanted = expected.data()[i];
                assertThat(Math.abs(answer.data()[i] - wanted)).isLessThan(1e-3f * (1 + Math.abs(wanted)));
            }
            return again;
        }
    }

    private static Tensor answer(KernelRegistry registry, Analysis analysis, Weights weights) {
        try (Engine engine = new Engine(1, registry)) {
            return answer(engine, engine.compile(analysis, weights));
        }
    }

    private static Tensor answer(Engine engine, Plan plan) {
        Tensor picture =
                new KernelCheck(3).tensor(plan.analysis().operations().get(0).shape());
        try (Trace trace = engine.run(plan, picture, RunListener.none())) {
            return trace.output();
        }
    }

    @Test
    void anotherStrideOfAnEarlyBlockPacksNothing() {
        assertThat(packedAgain(with("features.2", "stride", 1), weights)).isEmpty();
    }

    @Test
    void anotherResolutionPacksNothing() {
        assertThat(packedAgain(network(SIZE.withResolution(48, 40)), weights)).isEmpty();
    }

    @Test
    void anotherPaddingOfEveryKernelPacksNothing() {
        assertThat(packedAgain(network(SIZE.withPadding(PaddingMode.SAME)), weights))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"RELU", "HARD_SWISH"})
    void anotherActivationPacksNothing(Nonlinearity function) {
        assertThat(packedAgain(with("features.8", "activation", function), weights))
                .isEmpty();
    }

    @Test
    void anotherWeightPacksItsConvolution() {
        assertThat(packedAgain(V2, with(DEPTHWISE, 1))).containsExactly(depthwiseFloats());
    }

    @Test
    void anotherNormPacksTheConvolutionBeforeIt() {
        assertThat(packedAgain(V2, with(VARIANCE, 1))).containsExactly(depthwiseFloats());
    }

    @Test
    void theSameNormInAnotherArrayPacksNothing() {
        assertThat(packedAgain(V2, with(VARIANCE, 0))).isEmpty();
    }

    @Test
    void theSameWeightsInAnotherArrayArePackedSinceNobodyComparesThem() {
        assertThat(packedAgain(V2, with(DEPTHWISE, 0))).containsExactly(depthwiseFloats());
    }

    private int depthwiseFloats() {
        return Taps.floats(3, weights.get(DEPTHWISE).length / 9);
    }
}
