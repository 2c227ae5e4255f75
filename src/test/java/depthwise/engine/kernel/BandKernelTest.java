package depthwise.engine.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import depthwise.op.Conv2d;
import depthwise.op.Nonlinearity;
import depthwise.op.PaddingMode;
import depthwise.tensor.Shape;
import depthwise.tensor.Tensor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Kernels joined in bands compute the very numbers that they compute one after the other. */
class BandKernelTest {
    /** Kernels behind one another, what goes into them, and the shape that comes out. */
    private record Chain(List<LineKernel> kernels, List<Tensor> inputs, Shape out) {}

    @Property(tries = 150)
    void isWhatItsKernelsAreOneAfterTheOther(
            @ForAll @IntRange(min = 1, max = 40) int height,
            @ForAll @IntRange(min = 1, max = 90) int width,
            @ForAll @IntRange(min = 2, max = 5) int length,
            @ForAll long seed) {
        for (Arithmetic arithmetic : KernelCheck.arithmetics()) {
            KernelCheck check = new KernelCheck(seed);
            Chain chain = chain(arithmetic, check, new Shape.Maps(20, height, width), length, new Random(seed));
            Tensor expected = oneByOne(chain);
            Tensor actual = check.run(new BandKernel(chain.kernels()), chain.inputs(), chain.out());
            assertThat(actual.data()).isEqualTo(expected.data());
        }
    }

    /** A thread that takes bands in any order, some of them next to each other, holds no line of the wrong band. */
    @Property(tries = 60)
    void oneThreadMayTakeBandsInAnyOrder(@ForAll long seed) {
        Random random = new Random(seed);
        KernelCheck check = new KernelCheck(seed);
        Arithmetic arithmetic = new ScalarArithmetic();
        Chain chain = chain(arithmetic, check, new Shape.Maps(40, 60, 56), 3, random);
        BandKernel kernel = new BandKernel(chain.kernels());
        List<Integer> units = new ArrayList<>();
        for (int unit = 0; unit < kernel.units(); unit++) {
            units.add(unit);
        }
        Collections.rotate(units, random.nextInt(units.size()));
        Collections.swap(units, random.nextInt(units.size()), random.nextInt(units.size()));
        Span[] inputs = chain.inputs().stream().map(BandKernelTest::span).toArray(Span[]::new);
        Span output = new Span(new float[(int) chain.out().elements()], 0);
        Scratch scratch = new Scratch();
        scratch.begin(kernel);
        Arrays.fill(scratch.floats, Float.NaN);
        for (int unit : units) {
            kernel.run(inputs, output, unit, unit + 1, scratch);
        }
        assertThat(Layout.channelFirst(chain.out(), output).data())
                .isEqualTo(oneByOne(chain).data());
    }

    @Test
    void tellsHowLongEachPartTook() {
        KernelCheck check = new KernelCheck(7);
        Chain chain = chain(new ScalarArithmetic(), check, new Shape.Maps(40, 60, 56), 3, new Random(7));
        BandKernel kernel = new BandKernel(chain.kernels());
        Span[] inputs = chain.inputs().stream().map(BandKernelTest::span).toArray(Span[]::new);
        Scratch scratch = new Scratch();
        scratch.begin(kernel);
        kernel.run(inputs, new Span(new float[(int) chain.out().elements()], 0), 0, kernel.units(), scratch);
        assertThat(kernel.parts()).isEqualTo(3);
        for (int part = 0; part < 3; part++) {
            assertThat(scratch.nanos(part)).isPositive();
        }
        scratch.begin(kernel);
        assertThat(scratch.nanos(0)).isZero();
    }

    private static Span span(Tensor tensor) {
        Span span = new Span(new float[tensor.data().length], 0);
        EntranceKernel.enter(tensor, span);
        return span;
    }

    private static Chain chain(Arithmetic arithmetic, KernelCheck check, Shape.Maps in, int length, Random random) {
        KernelRegistry registry = KernelCheck.registry(arithmetic);
        List<LineKernel> kernels = new ArrayList<>();
        List<Tensor> inputs = new ArrayList<>(List.of(check.tensor(in)));
        Shape.Maps shape = in;
        for (int i = 0; i < length; i++) {
            Conv2d conv = convolution(shape, random);
            List<Shape> shapes = List.of(shape);
            Site site = new Site(shapes, conv.outputShape(shapes), check.parameters(conv, shapes));
            Epilogue epilogue = Epilogue.none();
            if (random.nextInt(4) == 0) {
                epilogue = epilogue.thenResidual();
                inputs.add(check.tensor(site.output()));
            }
            Nonlinearity[] functions = Nonlinearity.values();
            epilogue = epilogue.then(functions[random.nextInt(functions.length)]);
            kernels.add((LineKernel) registry.kernel(conv, site, epilogue));
            shape = (Shape.Maps) site.output();
        }
        return new Chain(kernels, inputs, shape);
    }

    private static Conv2d convolution(Shape.Maps in, Random random) {
        int kernel = in.height() > 1 && in.width() > 1 ? 3 + 2 * random.nextInt(2) : 1;
        int stride = 1 + random.nextInt(2);
        PaddingMode mode = random.nextBoolean() ? PaddingMode.SAME : PaddingMode.SYMMETRIC;
        int padding = mode == PaddingMode.SAME ? 0 : kernel / 2;
        return switch (random.nextInt(3)) {
            case 0 -> new Conv2d(8 + random.nextInt(40), 1, 1, 0, PaddingMode.SYMMETRIC, 1, true);
            case 1 -> new Conv2d(in.channels(), kernel, stride, padding, mode, in.channels(), true);
            default -> new Conv2d(8 + random.nextInt(20), kernel, stride, padding, mode, 1, true);
        };
    }

    private static Tensor oneByOne(Chain chain) {
        Span passed = span(chain.inputs().get(0));
        int taken = 1;
        for (LineKernel kernel : chain.kernels()) {
            Span[] own = new Span[1 + kernel.extraInputs()];
            own[0] = passed;
            for (int i = 1; i < own.length; i++) {
                own[i] = span(chain.inputs().get(taken++));
            }
            Scratch scratch = new Scratch();
            scratch.begin(kernel);
            passed = new Span(new float[kernel.lines().count() * kernel.lines().floats()], 0);
            kernel.run(own, passed, 0, kernel.units(), scratch);
        }
        return Layout.channelFirst(chain.out(), passed);
    }
}
