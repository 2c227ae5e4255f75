package depthwise.exchange.onnx;

import depthwise.op.Activation;
import depthwise.op.Nonlinearity;
import depthwise.text.Failure;
import java.util.Map;

/** The functions of a single number; one operator each where the set has one. */
final class Activations {
    private static final Map<Nonlinearity, Translator<Activation>> FUNCTIONS = Map.of(
            Nonlinearity.RELU, operator("Relu"),
            Nonlinearity.RELU6, Activations::relu6,
            Nonlinearity.HARD_SIGMOID, Activations::hardSigmoid,
            Nonlinearity.HARD_SWISH, operator("HardSwish"),
            Nonlinearity.SIGMOID, operator("Sigmoid"),
            Nonlinearity.SILU, Activations::silu,
            Nonlinearity.IDENTITY, Terminals::handOn);

    private Activations() {}

    static void translate(Activation operation, Layer layer, OnnxGraph graph) {
        Translator<Activation> function = FUNCTIONS.get(operation.function());
        if (function == null) {
            throw Failure.of("exchange.onnx.noOperator", operation.title(), layer.path());
        }
        function.translate(operation, layer, graph);
    }

    private static Translator<Activation> operator(String name) {
        return (operation, layer, graph) -> graph.result(layer, OnnxNode.of(name, layer.input()));
    }

    private static void relu6(Activation operation, Layer layer, OnnxGraph graph) {
        graph.result(layer, OnnxNode.of("Clip", layer.input(), graph.number(0), graph.number(6)));
    }

    /** ONNX's own slope is 0.2; this one is 1/6. */
    private static void hardSigmoid(Activation operation, Layer layer, OnnxGraph graph) {
        graph.result(
                layer,
                OnnxNode.of("HardSigmoid", layer.input()).with("alpha", 1.0 / 6).with("beta", 0.5));
    }

    private static void silu(Activation operation, Layer layer, OnnxGraph graph) {
        String gate = graph.step(layer, "sigmoid", OnnxNode.of("Sigmoid", layer.input()));
        graph.result(layer, OnnxNode.of("Mul", layer.input(), gate));
    }
}
