package depthwise.exchange.onnx;

import depthwise.op.Input;
import depthwise.op.Primitive;

/** Where numbers come in, and operations that hand on what they get: they stay in the file as names to ask for. */
final class Terminals {
    private Terminals() {}

    static void input(Input operation, Layer layer, OnnxGraph graph) {
        graph.input(layer);
    }

    static void handOn(Primitive operation, Layer layer, OnnxGraph graph) {
        graph.result(layer, OnnxNode.of("Identity", layer.input()));
    }
}
