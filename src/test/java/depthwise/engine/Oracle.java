package depthwise.engine;

import depthwise.graph.Analysis;
import depthwise.graph.FlatOperation;
import depthwise.op.ParameterSpec;
import depthwise.tensor.Shape;
import depthwise.tensor.Tensor;
import depthwise.weights.Weights;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Computes a whole network operation by operation with their plain loops, and makes up weights and pictures. */
final class Oracle {
    private Oracle() {}

    static Map<String, Tensor> run(Analysis analysis, Weights weights, Tensor input) {
        Map<String, Tensor> outputs = new HashMap<>();
        for (FlatOperation op : analysis.operations()) {
            if (op.inputs().isEmpty()) {
                outputs.put(op.path(), input);
                continue;
            }
            List<Tensor> inputs = op.inputs().stream().map(outputs::get).toList();
            outputs.put(op.path(), op.operation().forward(inputs, name -> weights.get(op.path() + "." + name)));
        }
        return outputs;
    }

    /** Random weights that keep numbers near 1: variances positive, products scaled by their fan-in. */
    static Weights weights(Analysis analysis, long seed) {
        Map<String, float[]> values = new HashMap<>();
        Random random = new Random(seed);
        for (FlatOperation op : analysis.operations()) {
            for (ParameterSpec spec : op.operation().parameters(op.inputShapes())) {
                values.put(op.path() + "." + spec.name(), parameter(spec, random));
            }
        }
        return values::get;
    }

    private static float[] parameter(ParameterSpec spec, Random random) {
        float[] values = new float[Math.toIntExact(spec.elements())];
        double fanIn = (double) spec.elements() / spec.dims().get(0);
        for (int i = 0; i < values.length; i++) {
            values[i] = switch (spec.role()) {
                case WEIGHT -> (float) (random.nextGaussian() / Math.sqrt(fanIn));
                case NORM_SCALE, RUNNING_VARIANCE -> 0.5f + random.nextFloat();
                case BIAS, NORM_SHIFT, RUNNING_MEAN -> 0.4f * (random.nextFloat() - 0.5f);
            };
        }
        return values;
    }

    static Tensor picture(Shape shape, long seed) {
        Random random = new Random(seed);
        Tensor tensor = Tensor.zeros(shape);
        for (int i = 0; i < tensor.data().length; i++) {
            tensor.data()[i] = (float) random.nextGaussian();
        }
        return tensor;
    }
}
