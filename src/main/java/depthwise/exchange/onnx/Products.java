package depthwise.exchange.onnx;

import depthwise.op.Conv2d;
import depthwise.op.Linear;
import depthwise.tensor.Shape;

/** Operations with weights: convolutions, and linear layers on a vector or on every token. */
final class Products {
    private Products() {}

    static void convolution(Conv2d operation, Layer layer, OnnxGraph graph) {
        OnnxNode node = OnnxNode.of("Conv", layer.input(), graph.parameter(layer, "weight"));
        if (operation.bias()) {
            node.and(graph.parameter(layer, "bias"));
        }
        graph.result(
                layer, Windows.slide(node, operation.window(), layer.maps()).with("group", operation.groups()));
    }

    static void linear(Linear operation, Layer layer, OnnxGraph graph) {
        if (layer.shape() instanceof Shape.Tokens) {
            tokens(operation, layer, graph);
        } else {
            OnnxNode node = OnnxNode.of("Gemm", layer.input(), graph.parameter(layer, "weight"));
            if (operation.bias()) {
                node.and(graph.parameter(layer, "bias"));
            }
            graph.result(layer, node.with("transB", 1));
        }
    }

    /** The weight keeps PyTorch's layout in the file; runtimes turn it round once, when they load it. */
    private static void tokens(Linear operation, Layer layer, OnnxGraph graph) {
        OnnxNode turn = OnnxNode.of("Transpose", graph.parameter(layer, "weight"));
        String weight = graph.step(layer, "weight", turn.with("perm", new int[] {1, 0}));
        OnnxNode product = OnnxNode.of("MatMul", layer.input(), weight);
        if (operation.bias()) {
            String sum = graph.step(layer, "product", product);
            graph.result(layer, OnnxNode.of("Add", sum, graph.parameter(layer, "bias")));
        } else {
            graph.result(layer, product);
        }
    }
}
