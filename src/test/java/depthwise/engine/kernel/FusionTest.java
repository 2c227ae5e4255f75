package depthwise.engine.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import depthwise.op.Activation;
import depthwise.op.Add;
import depthwise.op.BatchNorm;
import depthwise.op.Conv2d;
import depthwise.op.Nonlinearity;
import depthwise.op.PaddingMode;
import depthwise.op.ParameterSource;
import depthwise.op.Primitive;
import depthwise.tensor.Shape;
import depthwise.tensor.Tensor;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Convolutions with what is fused behind them, against the same operations one after the other. */
class FusionTest {
    private static final Shape.Maps VECTOR_MAPS = new Shape.Maps(8, 4, 4);

    @Property(tries = 200)
    void normAddAndActivationBehindAConvolution(
            @ForAll @IntRange(min = 0, max = 2) int kind,
            @ForAll @IntRange(min = 2, max = 50) int in,
            @ForAll @IntRange(min = 1, max = 50) int out,
            @ForAll @IntRange(min = 1, max = 12) int height,
            @ForAll @IntRange(min = 1, max = 12) int width,
            @ForAll boolean bias,
            @ForAll boolean norm,
            @ForAll boolean residual,
            @ForAll Nonlinearity function,
            @ForAll long seed) {
        Conv2d conv =
                switch (kind) {
                    case 0 -> new Conv2d(out, 1, 1, 0, PaddingMode.SYMMETRIC, 1, bias);
                    case 1 -> new Conv2d(out, 3, 1, 1, PaddingMode.SYMMETRIC, 1, bias);
                    default -> new Conv2d(in, 3, 1, 1, PaddingMode.SAME, in, bias);
                };
        KernelCheck check = new KernelCheck(seed);
        List<Shape> shapes = List.of(new Shape.Maps(in, height, width));
        ParameterSource weights = check.parameters(conv, shapes);
        List<Tensor> inputs = new ArrayList<>(check.tensors(shapes));
        Tensor expected = conv.forward(inputs, weights);
        Site site = new Site(shapes, expected.shape(), weights);
        Epilogue epilogue = Epilogue.none();
        KernelRegistry registry = KernelCheck.registry(new ScalarArithmetic());
        if (norm) {
            BatchNorm batchNorm = new BatchNorm(1e-3);
            ParameterSource values = check.parameters(batchNorm, List.of(expected.shape()));
            epilogue = join(registry, epilogue, batchNorm, List.of(expected.shape()), values);
            expected = batchNorm.forward(List.of(expected), values);
        }
        if (residual) {
            Tensor other = check.tensor(expected.shape());
            epilogue =
                    join(registry, epilogue, new Add(), List.of(other.shape(), other.shape()), ParameterSource.none());
            expected = new Add().forward(List.of(expected, other), ParameterSource.none());
            inputs.add(other);
        }
        epilogue =
                join(registry, epilogue, new Activation(function), List.of(expected.shape()), ParameterSource.none());
        expected = new Activation(function).forward(List.of(expected), ParameterSource.none());
        for (Arithmetic arithmetic : KernelCheck.arithmetics()) {
            Kernel kernel = KernelCheck.registry(arithmetic).kernel(conv, site, epilogue);
            Tensor actual = check.run(kernel, inputs, expected.shape());
            KernelCheck.assertClose(arithmetic.getClass().getSimpleName(), actual, expected);
        }
    }

    private static Epilogue join(
            KernelRegistry registry, Epilogue before, Primitive op, List<Shape> shapes, ParameterSource values) {
        return registry.absorb(before, op, new Site(shapes, op.outputShape(shapes), values))
                .orElseThrow();
    }

    @Test
    void nothingJoinsBehindAnActivation() {
        KernelRegistry registry = KernelCheck.registry(new ScalarArithmetic());
        Epilogue bent = Epilogue.none().then(Nonlinearity.RELU);
        List<Shape> one = List.of(VECTOR_MAPS);
        List<Shape> two = List.of(VECTOR_MAPS, VECTOR_MAPS);
        ParameterSource values = new KernelCheck(1).parameters(new BatchNorm(1e-3), one);
        Activation relu = new Activation(Nonlinearity.RELU6);
        assertThat(registry.absorb(bent, relu, new Site(one, VECTOR_MAPS, values)))
                .isEmpty();
        assertThat(registry.absorb(bent, new BatchNorm(1e-3), new Site(one, VECTOR_MAPS, values)))
                .isEmpty();
        assertThat(registry.absorb(bent, new Add(), new Site(two, VECTOR_MAPS, values)))
                .isEmpty();
    }

    @Test
    void noNormJoinsBehindAResidual() {
        KernelRegistry registry = KernelCheck.registry(new ScalarArithmetic());
        List<Shape> one = List.of(VECTOR_MAPS);
        ParameterSource values = new KernelCheck(1).parameters(new BatchNorm(1e-3), one);
        Site site = new Site(one, VECTOR_MAPS, values);
        assertThat(registry.absorb(Epilogue.none().thenResidual(), new BatchNorm(1e-3), site))
                .isEmpty();
    }
}
