package depthwise.exchange.onnx;

import depthwise.graph.Analysis;
import depthwise.graph.FlatOperation;
import depthwise.op.ParameterSource;
import depthwise.op.ParameterSpec;
import depthwise.op.Primitive;
import depthwise.tensor.Shape;
import depthwise.weights.Weights;
import java.util.List;

/**
 * An operation that is about to be translated.
 *
 * @param path its module path
 * @param operation what it computes
 * @param inputs the names of the values that it takes
 * @param inputShapes their shapes
 * @param output the name of the value that it gives: its path, or that of a batch norm that was folded into it
 * @param shape the shape of that value
 * @param parameters the values of its parameters, by their own names
 */
record Layer(
        String path,
        Primitive operation,
        List<String> inputs,
        List<Shape> inputShapes,
        String output,
        Shape shape,
        ParameterSource parameters) {
    Layer {
        inputs = List.copyOf(inputs);
        inputShapes = List.copyOf(inputShapes);
    }

    /** Every operation of the flattened graph as it stands. */
    static List<Layer> all(Analysis analysis, Weights weights) {
        return analysis.operations().stream().map(op -> of(op, weights)).toList();
    }

    private static Layer of(FlatOperation op, Weights weights) {
        ParameterSource parameters = name -> weights.get(op.path() + "." + name);
        return new Layer(op.path(), op.operation(), op.inputs(), op.inputShapes(), op.path(), op.shape(), parameters);
    }

    /** The name of its first input. */
    String input() {
        return inputs.get(0);
    }

    /** The first input, which its operation lets be maps only. */
    Shape.Maps maps() {
        return (Shape.Maps) inputShapes.get(0);
    }

    /** The tensors that it learns or keeps. */
    List<ParameterSpec> specs() {
        return operation.parameters(inputShapes);
    }
}
