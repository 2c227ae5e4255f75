package depthwise.exchange.onnx;

import depthwise.op.BatchNorm;
import depthwise.op.LayerNorm;
import depthwise.op.Softmax;

/** Operations that put numbers into one scale. */
final class Normalisations {
    private Normalisations() {}

    static void batch(BatchNorm operation, Layer layer, OnnxGraph graph) {
        graph.result(
                layer,
                OnnxNode.of(
                                "BatchNormalization",
                                layer.input(),
                                graph.parameter(layer, "weight"),
                                graph.parameter(layer, "bias"),
                                graph.parameter(layer, "running_mean"),
                                graph.parameter(layer, "running_var"))
                        .with("epsilon", operation.epsilon()));
    }

    static void layer(LayerNorm operation, Layer layer, OnnxGraph graph) {
        OnnxNode node = OnnxNode.of(
                "LayerNormalization", layer.input(), graph.parameter(layer, "weight"), graph.parameter(layer, "bias"));
        graph.result(layer, node.with("axis", -1).with("epsilon", operation.epsilon()));
    }

    static void softmax(Softmax operation, Layer layer, OnnxGraph graph) {
        graph.result(layer, OnnxNode.of("Softmax", layer.input()).with("axis", -1));
    }
}
