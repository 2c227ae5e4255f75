package depthwise.exchange.onnx;

import depthwise.op.SelfAttention;
import depthwise.tensor.Shape;
import java.util.List;

/** Self-attention in ONNX's small operators: softmax(q·kᵀ / √e)·v for each head of e channels. */
final class Attention {
    /** (P, N, heads, e) to (P, heads, N, e), and back. */
    private static final int[] HEADS_FIRST = {0, 2, 1, 3};

    /** (P, N, heads, e) to (P, heads, e, N). */
    private static final int[] CHANNELS_BEFORE_TOKENS = {0, 2, 3, 1};

    private final Layer layer;
    private final OnnxGraph graph;
    private final Shape.Tokens tokens;
    private final int heads;

    private Attention(SelfAttention operation, Layer layer, OnnxGraph graph) {
        this.layer = layer;
        this.graph = graph;
        this.tokens = (Shape.Tokens) layer.shape();
        this.heads = operation.heads();
    }

    static void translate(SelfAttention operation, Layer layer, OnnxGraph graph) {
        new Attention(operation, layer, graph).translate();
    }

    private void translate() {
        int d = tokens.channels();
        OnnxNode split = OnnxNode.of("Split", layer.input(), graph.numbers(d, d, d));
        List<String> parts = graph.steps(layer, split.with("axis", 2), "query", "key", "value");
        String query = heads(parts.get(0), "query", HEADS_FIRST);
        String key = heads(parts.get(1), "key", CHANNELS_BEFORE_TOKENS);
        String value = heads(parts.get(2), "value", HEADS_FIRST);
        String scale = graph.number(1 / Math.sqrt((double) d / heads));
        String scaled = graph.step(layer, "scaled", OnnxNode.of("Mul", query, scale));
        String scores = graph.step(layer, "scores", OnnxNode.of("MatMul", scaled, key));
        String weights =
                graph.step(layer, "weights", OnnxNode.of("Softmax", scores).with("axis", -1));
        String seen = graph.step(layer, "seen", OnnxNode.of("MatMul", weights, value));
        String turned =
                graph.step(layer, "turned", OnnxNode.of("Transpose", seen).with("perm", HEADS_FIRST));
        String shape = graph.numbers(tokens.sequences(), tokens.tokens(), d);
        graph.result(layer, OnnxNode.of("Reshape", turned, shape));
    }

    private String heads(String part, String name, int[] axes) {
        String shape = graph.numbers(tokens.sequences(), tokens.tokens(), heads, tokens.channels() / heads);
        String split = graph.step(layer, name + "-split", OnnxNode.of("Reshape", part, shape));
        return graph.step(
                layer, name + "-heads", OnnxNode.of("Transpose", split).with("perm", axes));
    }
}
