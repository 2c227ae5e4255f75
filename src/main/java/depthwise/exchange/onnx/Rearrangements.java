package depthwise.exchange.onnx;

import depthwise.op.ChannelShuffle;
import depthwise.op.Flatten;
import depthwise.op.Fold;
import depthwise.op.Unfold;
import depthwise.tensor.Shape;

/** Operations that move numbers about: their axes are split, exchanged and joined again. */
final class Rearrangements {
    private Rearrangements() {}

    /** (g · n, H, W) read as a g × n table of maps and written column by column. */
    static void shuffle(ChannelShuffle operation, Layer layer, OnnxGraph graph) {
        Shape.Maps maps = layer.maps();
        int each = maps.channels() / operation.groups();
        String table = graph.step(
                layer,
                "table",
                OnnxNode.of(
                        "Reshape",
                        layer.input(),
                        graph.numbers(1, operation.groups(), each, maps.height(), maps.width())));
        String turned = turn(layer, graph, table, 0, 2, 1, 3, 4);
        graph.result(layer, join(graph, turned, maps));
    }

    /** (d, H/p, p, W/p, p) to (p, p, H/p, W/p, d): places, patches, channels. */
    static void unfold(Unfold operation, Layer layer, OnnxGraph graph) {
        Shape.Maps maps = layer.maps();
        Shape.Tokens tokens = (Shape.Tokens) layer.shape();
        int p = operation.patch();
        String patches = graph.step(
                layer,
                "patches",
                OnnxNode.of(
                        "Reshape",
                        layer.input(),
                        graph.numbers(maps.channels(), maps.height() / p, p, maps.width() / p, p)));
        String turned = turn(layer, graph, patches, 2, 4, 1, 3, 0);
        String shape = graph.numbers(tokens.sequences(), tokens.tokens(), tokens.channels());
        graph.result(layer, OnnxNode.of("Reshape", turned, shape));
    }

    /** The way back. */
    static void fold(Fold operation, Layer layer, OnnxGraph graph) {
        Shape.Maps maps = (Shape.Maps) layer.shape();
        int p = operation.patch();
        String patches = graph.step(
                layer,
                "patches",
                OnnxNode.of(
                        "Reshape",
                        layer.input(),
                        graph.numbers(p, p, maps.height() / p, maps.width() / p, maps.channels())));
        String turned = turn(layer, graph, patches, 4, 2, 0, 3, 1);
        graph.result(layer, join(graph, turned, maps));
    }

    static void flatten(Flatten operation, Layer layer, OnnxGraph graph) {
        String shape = graph.numbers(1, layer.shape().channels());
        graph.result(layer, OnnxNode.of("Reshape", layer.input(), shape));
    }

    private static String turn(Layer layer, OnnxGraph graph, String value, int... axes) {
        return graph.step(layer, "turned", OnnxNode.of("Transpose", value).with("perm", axes));
    }

    private static OnnxNode join(OnnxGraph graph, String value, Shape.Maps maps) {
        return OnnxNode.of("Reshape", value, graph.numbers(1, maps.channels(), maps.height(), maps.width()));
    }
}
