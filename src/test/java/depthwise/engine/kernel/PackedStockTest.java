package depthwise.engine.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import depthwise.op.Activation;
import depthwise.op.BatchNorm;
import depthwise.op.Conv2d;
import depthwise.op.Nonlinearity;
import depthwise.op.PaddingMode;
import depthwise.op.ParameterSource;
import depthwise.tensor.Shape;
import depthwise.tensor.Tensor;
import java.lang.ref.Reference;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class PackedStockTest {
    private static final int COLLECTIONS = 20;

    /** The sizes of what was packed. */
    private final List<Integer> packed = Collections.synchronizedList(new ArrayList<>());

    private final PackedStock stock = new PackedStock(floats -> {
        packed.add(floats);
        return new Span(new float[floats], 0);
    });

    private static ParameterSource parameters(float... weight) {
        return new OwnParameters(Map.of("weight", weight, "bias", new float[] {1, 2, 3, 4}));
    }

    private static PanelPacking panels(ParameterSource parameters) {
        return new PanelPacking(new FoldedWeights(parameters, false, Optional.empty(), 1), Columns.exact(4, 4), 0, 2);
    }

    @Test
    void whatIsEqualIsPackedOnce() {
        ParameterSource parameters = parameters(1, 2, 3, 4, 5, 6, 7, 8);
        Packed first = stock.packed(panels(parameters));

        assertThat(stock.packed(panels(parameters))).isSameAs(first);
        assertThat(packed).containsExactly(12);
        assertThat(first.data).containsExactly(0, 0, 0, 0, 1, 3, 5, 7, 2, 4, 6, 8);
    }

    @Test
    void whateverTheNumbersDependOnIsPackedApart() {
        ParameterSource parameters = parameters(1, 2, 3, 4, 5, 6, 7, 8);
        ParameterSource sameNumbers = parameters(1, 2, 3, 4, 5, 6, 7, 8);
        FoldedWeights plain = new FoldedWeights(parameters, false, Optional.empty(), 1);
        FoldedWeights biased = new FoldedWeights(parameters, true, Optional.empty(), 1);
        FoldedWeights scaled =
                new FoldedWeights(parameters, false, epilogue(1e-3).affine(), 1);
        FoldedWeights scaledOtherwise =
                new FoldedWeights(parameters, false, epilogue(0.5).affine(), 1);
        FoldedWeights windowed = new FoldedWeights(parameters, false, Optional.empty(), 2);
        List<Packing> packings = List.of(
                panels(parameters),
                panels(sameNumbers),
                new PanelPacking(biased, Columns.exact(4, 4), 0, 2),
                new PanelPacking(scaled, Columns.exact(4, 4), 0, 2),
                new PanelPacking(scaledOtherwise, Columns.exact(4, 4), 0, 2),
                new PanelPacking(windowed, Columns.exact(4, 4), 0, 2),
                new PanelPacking(plain, Columns.exact(4, 8), 0, 2),
                new PanelPacking(plain, Columns.exact(2, 4), 0, 2),
                new PanelPacking(plain, Columns.exact(2, 4), 2, 2),
                new PanelPacking(plain, Columns.exact(3, 2), 0, 2),
                new PanelPacking(plain, Columns.padded(3, 2), 0, 2),
                new PanelPacking(plain, Columns.exact(4, 4), 0, 1),
                new TapPacking(windowed, 3, 4));
        List<Packed> made = packings.stream().map(stock::packed).toList();

        assertThat(made).doesNotHaveDuplicates().hasSize(packed.size());
        assertThat(packings.stream().map(stock::packed).toList()).isEqualTo(made);
    }

    private static Epilogue epilogue(double epsilon) {
        float[] ones = {1, 1, 1, 1};
        BatchNorm norm = new BatchNorm(epsilon);
        ParameterSource values = name -> ones;
        return Epilogue.none().then(norm.affine(values));
    }

    @Test
    void manyThreadsGetTheSame() {
        ParameterSource parameters = parameters(1, 2, 3, 4, 5, 6, 7, 8);
        List<Packed> all = IntStream.range(0, 64)
                .parallel()
                .mapToObj(i -> stock.packed(panels(parameters)))
                .toList();

        assertThat(all).allMatch(each -> each == all.get(0));
        assertThat(packed).hasSize(1);
    }

    @Test
    void whatNoKernelHoldsLeaves() {
        ParameterSource parameters = parameters(1, 2, 3, 4, 5, 6, 7, 8);
        WeakReference<float[]> numbers = new WeakReference<>(stock.packed(panels(parameters)).data);
        Packed held = stock.packed(panels(parameters(8, 7, 6, 5, 4, 3, 2, 1)));
        WeakReference<Object> mark = new WeakReference<>(new Object());
        for (int i = 0; i < COLLECTIONS && (mark.get() != null || numbers.get() != null); i++) {
            System.gc();
        }
        assumeThat(mark.get()).as("this JVM collects when asked").isNull();

        assertThat(numbers.get()).isNull();
        assertThat(stock.packed(panels(parameters)).data).startsWith(0, 0, 0, 0, 1);
        assertThat(packed).hasSize(3);
        assertThat(stock.packed(held.packing.orElseThrow())).isSameAs(held);
    }

    /** Convolutions that differ in what their weights do not depend on, against plain loops. */
    @Property(tries = 200)
    void aKernelForOtherMapsSharesTheNumbers(
            @ForAll @IntRange(min = 0, max = 2) int kind,
            @ForAll @IntRange(min = 1, max = 5) int kernel,
            @ForAll @IntRange(min = 2, max = 20) int channels,
            @ForAll boolean bias,
            @ForAll long seed) {
        KernelCheck check = new KernelCheck(seed);
        int groups = new int[] {1, 2, 2 * channels}[kind];
        Conv2d first = new Conv2d(2 * channels, kernel, 1, kernel / 2, PaddingMode.SYMMETRIC, groups, bias);
        Shape small = new Shape.Maps(2 * channels, 6, 7);
        ParameterSource parameters = check.parameters(first, List.of(small));
        for (Arithmetic arithmetic : KernelCheck.arithmetics()) {
            KernelRegistry registry = KernelCatalog.on(arithmetic, stock);
            Kernel held = registry.kernel(first, site(first, small, parameters));
            packed.clear();
            for (Conv2d other : List.of(
                    first,
                    new Conv2d(2 * channels, kernel, 2, kernel / 2, PaddingMode.SYMMETRIC, groups, bias),
                    new Conv2d(2 * channels, kernel, 1, kernel, PaddingMode.SYMMETRIC, groups, bias),
                    new Conv2d(2 * channels, kernel, 3, 0, PaddingMode.SAME, groups, bias))) {
                Tensor maps = check.tensor(new Shape.Maps(2 * channels, 9, 8));
                Tensor sums = other.forward(List.of(maps), parameters);
                Tensor expected = new Activation(Nonlinearity.RELU).forward(List.of(sums), ParameterSource.none());
                Kernel made = registry.kernel(
                        other,
                        site(other, maps.shape(), parameters),
                        Epilogue.none().then(Nonlinearity.RELU));
                KernelCheck.assertClose("other", check.run(made, List.of(maps), expected.shape()), expected);
            }
            assertThat(packed).isEmpty();
            Reference.reachabilityFence(held);
        }
    }

    private static Site site(Conv2d operation, Shape maps, ParameterSource parameters) {
        return new Site(List.of(maps), operation.outputShape(List.of(maps)), parameters);
    }
}
