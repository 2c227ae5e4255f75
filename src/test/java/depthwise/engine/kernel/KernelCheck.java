package depthwise.engine.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import depthwise.op.ParameterSource;
import depthwise.op.ParameterSpec;
import depthwise.op.Primitive;
import depthwise.tensor.Shape;
import depthwise.tensor.Tensor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Runs a kernel unit by unit in a random order, on memory that holds NaN wherever it should not look, and compares with
 * what plain loops make of the same numbers.
 */
final class KernelCheck {
    private static final int MARGIN = 37;
    private static final float TOLERANCE = 2e-5f;

    private final Random random;

    KernelCheck(long seed) {
        this.random = new Random(seed);
    }

    /** The arithmetic of plain Java, and that on vectors if this Java has the module. */
    static List<Arithmetic> arithmetics() {
        List<Arithmetic> all = new ArrayList<>();
        all.add(new ScalarArithmetic());
        VectorModule.arithmetic().ifPresent(all::add);
        return all;
    }

    /** All kernels, with packed weights that take no more room than they need: the shelf's arrays are for networks. */
    static KernelRegistry registry(Arithmetic arithmetic) {
        return KernelCatalog.on(arithmetic, new PackedStock(floats -> new Span(new float[floats], 0)));
    }

    List<Tensor> tensors(List<Shape> shapes) {
        return shapes.stream().map(this::tensor).toList();
    }

    Tensor tensor(Shape shape) {
        Tensor tensor = Tensor.zeros(shape);
        for (int i = 0; i < tensor.data().length; i++) {
            tensor.data()[i] = (float) random.nextGaussian() * 2;
        }
        return tensor;
    }

    ParameterSource parameters(Primitive operation, List<Shape> shapes) {
        Map<String, float[]> values = new HashMap<>();
        for (ParameterSpec spec : operation.parameters(shapes)) {
            float[] array = new float[Math.toIntExact(spec.elements())];
            double fanIn = (double) spec.elements() / spec.dims().get(0);
            for (int i = 0; i < array.length; i++) {
                array[i] = switch (spec.role()) {
                    case WEIGHT -> (float) (random.nextGaussian() / Math.sqrt(fanIn));
                    case NORM_SCALE, RUNNING_VARIANCE -> 0.5f + random.nextFloat();
                    case BIAS, NORM_SHIFT, RUNNING_MEAN -> random.nextFloat() - 0.5f;
                };
            }
            values.put(spec.name(), array);
        }
        return values::get;
    }

    /** Checks the kernels of {@code operation} by itself. */
    void check(Primitive operation, Shape... inputs) {
        List<Shape> shapes = List.of(inputs);
        List<Tensor> tensors = tensors(shapes);
        ParameterSource parameters = parameters(operation, shapes);
        Tensor expected = operation.forward(tensors, parameters);
        Site site = new Site(shapes, operation.outputShape(shapes), parameters);
        for (Arithmetic arithmetic : arithmetics()) {
            Kernel kernel = registry(arithmetic).kernel(operation, site);
            assertThat(kernel).isNotInstanceOf(ReferenceKernel.class);
            assertClose(arithmetic.getClass().getSimpleName(), run(kernel, tensors, expected.shape()), expected);
        }
    }

    /** What {@code kernel} computes unit by unit; in one go it must compute the very same. */
    Tensor run(Kernel kernel, List<Tensor> inputs, Shape shape) {
        Tensor byUnits = runByUnits(kernel, inputs, shape);
        assertThat(run(kernel, inputs, shape, List.of(0), kernel.units()).data())
                .as("in one go")
                .isEqualTo(byUnits.data());
        return byUnits;
    }

    /** What {@code kernel} computes when its units come one by one in any order. */
    Tensor runByUnits(Kernel kernel, List<Tensor> inputs, Shape shape) {
        List<Integer> units = new ArrayList<>();
        for (int unit = 0; unit < kernel.units(); unit++) {
            units.add(unit);
        }
        Collections.shuffle(units, random);
        return run(kernel, inputs, shape, units, 1);
    }

    private Tensor run(Kernel kernel, List<Tensor> inputs, Shape shape, List<Integer> starts, int units) {
        Span[] spans = inputs.stream().map(this::place).toArray(Span[]::new);
        int elements = Math.toIntExact(shape.elements());
        float[] memory = filled(elements + 2 * MARGIN);
        Span output = new Span(memory, MARGIN);
        for (int start : starts) {
            Scratch scratch = new Scratch();
            scratch.begin(kernel);
            Arrays.fill(scratch.floats, Float.NaN);
            kernel.run(spans, output, start, start + units, scratch);
        }
        for (int i = 0; i < MARGIN; i++) {
            assertThat(memory[i]).as("before the output").isNaN();
            assertThat(memory[MARGIN + elements + i]).as("behind the output").isNaN();
        }
        return Layout.channelFirst(shape, output);
    }

    private Span place(Tensor tensor) {
        float[] memory = filled(tensor.data().length + 2 * MARGIN);
        Span span = new Span(memory, MARGIN);
        EntranceKernel.enter(tensor, span);
        return span;
    }

    private static float[] filled(int length) {
        float[] memory = new float[length];
        Arrays.fill(memory, Float.NaN);
        return memory;
    }

    static void assertClose(String name, Tensor actual, Tensor expected) {
        assertThat(actual.shape()).isEqualTo(expected.shape());
        for (int i = 0; i < expected.data().length; i++) {
            float wanted = expected.data()[i];
            if (!(Math.abs(actual.data()[i] - wanted) <= TOLERANCE * (1 + Math.abs(wanted)))) {
                assertThat(actual.data()[i]).as(name + " at " + i).isCloseTo(wanted, within(TOLERANCE));
            }
        }
    }
}
