package depthwise.exchange.onnx;

import depthwise.op.Add;
import depthwise.op.Concat;
import depthwise.op.Multiply;

/** Operations that bring several values together. */
final class Joins {
    private Joins() {}

    static void add(Add operation, Layer layer, OnnxGraph graph) {
        graph.result(layer, OnnxNode.of(layer.inputs().size() == 2 ? "Add" : "Sum", layer.inputs()));
    }

    /** A gate of one number a channel spreads over its map by itself: that is how ONNX broadcasts [1, C, 1, 1]. */
    static void multiply(Multiply operation, Layer layer, OnnxGraph graph) {
        graph.result(layer, OnnxNode.of("Mul", layer.inputs()));
    }

    static void concat(Concat operation, Layer layer, OnnxGraph graph) {
        graph.result(layer, OnnxNode.of("Concat", layer.inputs()).with("axis", 1));
    }
}
