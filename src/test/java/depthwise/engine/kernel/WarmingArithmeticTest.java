package depthwise.engine.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import depthwise.op.Conv2d;
import depthwise.op.PaddingMode;
import depthwise.op.ParameterSource;
import depthwise.tensor.Shape;
import depthwise.tensor.Tensor;
import java.util.List;
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
        Arithmetic warming = new WarmingArithmetic(vectors);
        assertThat(warming.lanes()).isEqualTo(vectors.lanes());
        Kernel kernel = KernelCatalog.on(warming).kernel(conv, site);
        for (int i = 0; i < 20; i++) {
            KernelCheck.assertClose("warming", check.runByUnits(kernel, inputs, expected.shape()), expected);
        }
    }
}
