package depthwise.engine.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import depthwise.op.Conv2d;
import depthwise.op.PaddingMode;
import depthwise.op.ParameterSource;
import depthwise.tensor.Shape;
import depthwise.tensor.Tensor;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WarmingArithmeticTest {
    /** Before and after the change the same packed weights give the same numbers, but for rounding. */
    @ParameterizedTest
    @ValueSource(ints = {8, 16})
    void plainJavaReadsWeightsPackedForVectorsOfAnyLength(int lanes) {
        KernelCheck check = new KernelCheck(lanes);
        Conv2d conv = new Conv2d(37, 3, 2, 1, PaddingMode.SYMMETRIC, 1, true);
        List<Shape> shapes = List.of(new Shape.Maps(11, 9, 13));
        ParameterSource weights = check.parameters(conv, shapes);
        List<Tensor> inputs = check.tensors(shapes);
        Tensor expected = conv.forward(inputs, weights);
        Site site = new Site(shapes, expected.shape(), weights);
        Kernel kernel = KernelCatalog.on(new ScalarArithmetic(lanes)).kernel(conv, site);
        KernelCheck.assertClose("scalar", check.run(kernel, inputs, expected.shape()), expected);
    }

    /** The change comes at any moment, so two runs need not be equal to the last bit. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void warmingUpLeavesResultsAlone(int seed) {
        Arithmetic vectors = VectorModule.arithmetic().orElseGet(ScalarArithmetic::new);
        KernelCheck check = new KernelCheck(seed);
        Conv2d conv = Conv2d.depthwise(40, 3, 1, PaddingMode.SAME);
        List<Shape> shapes = List.of(new Shape.Maps(40, 8, 9));
        ParameterSource weights = check.parameters(conv, shapes);
        List<Tensor> inputs = check.tensors(shapes);
        Tensor expected = conv.forward(inputs, weights);
        Site site = new Site(shapes, expected.shape(), weights);
        Arithmetic warming = new WarmingArithmetic(List.of(vectors));
        assertThat(warming.lanes()).isEqualTo(vectors.lanes());
        Kernel kernel = KernelCatalog.on(warming).kernel(conv, site);
        assertThat(warming.warmed()).isNotCompletedExceptionally();
        for (int i = 0; i < 20; i++) {
            KernelCheck.assertClose("warming", check.runByUnits(kernel, inputs, expected.shape()), expected);
        }
    }

    @Test
    void beginsToWarmWhenAskedAndNotBefore() throws Exception {
        AtomicInteger exercises = new AtomicInteger();
        Arithmetic plain = new ScalarArithmetic();
        Arithmetic vectors = (Arithmetic) Proxy.newProxyInstance(
                Arithmetic.class.getClassLoader(), new Class<?>[] {Arithmetic.class}, (self, method, arguments) -> {
                    if (method.getReturnType() == void.class) {
                        exercises.incrementAndGet();
                    }
                    return method.invoke(plain, arguments);
                });
        Arithmetic warming = new WarmingArithmetic(List.of(vectors));
        float[] numbers = {1, 2, 3};
        warming.scale(2, numbers, 0, 3);
        assertThat(numbers).containsExactly(2, 4, 6);
        assertThat(warming.isWarm()).isFalse();
        assertThat(exercises).hasValue(0);

        warming.warmed().get(60, TimeUnit.SECONDS);
        assertThat(warming.isWarm()).isTrue();
        assertThat(exercises).hasPositiveValue();
    }

    /** Of several it becomes the fastest, and cuts work up for the first before that as behind it. */
    @Test
    void becomesTheFastestCandidate() throws Exception {
        Arithmetic plain = new ScalarArithmetic();
        AtomicInteger products = new AtomicInteger();
        Arithmetic fastest = (Arithmetic) Proxy.newProxyInstance(
                Arithmetic.class.getClassLoader(), new Class<?>[] {Arithmetic.class}, (self, method, arguments) -> {
                    if (method.getName().equals("tileRows")) {
                        return plain.tileRows() + 1;
                    }
                    if (method.getName().equals("product")) {
                        products.incrementAndGet();
                        return null;
                    }
                    return method.invoke(plain, arguments);
                });
        Arithmetic warming = new WarmingArithmetic(List.of(plain, fastest));
        assertThat(warming.tileRows()).isEqualTo(plain.tileRows());

        warming.warmed().get(60, TimeUnit.SECONDS);
        assertThat(warming.tileRows()).isEqualTo(plain.tileRows());
        int before = products.get();
        Panels panels = Panels.empty(Columns.exact(16, warming.lanes()), new int[] {0}, 3);
        warming.product(panels, 0, 1, new Rows(new float[3], 0, 3), 1, new Rows(new float[16], 0, 16), Clamp.NONE);
        assertThat(products).hasValue(before + 1);
    }
}
