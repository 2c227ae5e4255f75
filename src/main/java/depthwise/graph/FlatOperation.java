package depthwise.graph;

import depthwise.op.Cost;
import depthwise.op.Primitive;
import depthwise.tensor.Shape;
import java.util.List;

/**
 * A primitive of the flattened graph.
 *
 * @param path its PyTorch module path, for instance {@code features.3.conv.0.0}
 * @param operation what it computes
 * @param inputs the paths of the flat operations that it takes from
 * @param inputShapes their shapes
 * @param shape what comes out
 * @param cost what it costs
 */
public record FlatOperation(
        String path, Primitive operation, List<String> inputs, List<Shape> inputShapes, Shape shape, Cost cost) {
    public FlatOperation {
        inputs = List.copyOf(inputs);
        inputShapes = List.copyOf(inputShapes);
    }
}
