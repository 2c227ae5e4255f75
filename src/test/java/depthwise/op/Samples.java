package depthwise.op;

import depthwise.tensor.Shape;
import depthwise.tensor.Tensor;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Seeded tensors and parameters for tests. */
public final class Samples {
    private final Random random;

    public Samples(long seed) {
        random = new Random(seed);
    }

    /** Numbers between −2 and 2. */
    public Tensor tensor(Shape shape) {
        Tensor tensor = Tensor.zeros(shape);
        for (int i = 0; i < tensor.data().length; i++) {
            tensor.data()[i] = random.nextFloat() * 4 - 2;
        }
        return tensor;
    }

    public List<Tensor> tensors(List<Shape> shapes) {
        return shapes.stream().map(this::tensor).toList();
    }

    /** Values for all parameters of {@code operation}, variances positive. */
    public ParameterSource parameters(Primitive operation, List<Shape> inputs) {
        Map<String, float[]> values = new HashMap<>();
        for (ParameterSpec spec : operation.parameters(inputs)) {
            float[] value = new float[Math.toIntExact(spec.elements())];
            for (int i = 0; i < value.length; i++) {
                value[i] = spec.role() == ParameterSpec.Role.RUNNING_VARIANCE
                        ? 0.5f + random.nextFloat()
                        : random.nextFloat() * 2 - 1;
            }
            values.put(spec.name(), value);
        }
        return of(values);
    }

    /** Exactly these values; asking for any other name fails. */
    public static ParameterSource of(Map<String, float[]> values) {
        return name -> {
            if (!values.containsKey(name)) {
                throw new IllegalArgumentException("no parameter " + name);
            }
            return values.get(name);
        };
    }

    /** 1, 2, 3 … in maps of the given size. */
    public static Tensor counting(int channels, int height, int width) {
        Tensor tensor = Tensor.zeros(new Shape.Maps(channels, height, width));
        for (int i = 0; i < tensor.data().length; i++) {
            tensor.data()[i] = i + 1;
        }
        return tensor;
    }
}
