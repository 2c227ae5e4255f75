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
        String table =
                step(layer, graph, "table", layer.input(), 1, operation.groups(), each, maps.height(), maps.width());
        String turned = turn(layer, graph, "turned", table, 0, 2, 1, 3, 4);
        graph.result(layer, join(graph, turned, maps));
    }

    /**
     * (d, H · W) to (H · W, d) and then (H/p, p, W/p, p, d) to (p, p, H/p, W/p, d): places, patches, channels. In two
     * steps, since runtimes are quick at turning a matrix round and at moving whole rows, and slow at both at once.
     */
    static void unfold(Unfold operation, Layer layer, OnnxGraph graph) {
        Shape.Maps maps = layer.maps();
        int p = operation.patch();
        String flat = step(layer, graph, "flat", layer.input(), maps.channels(), maps.height() * maps.width());
        String pixels = turn(layer, graph, "pixels", flat, 1, 0);
        String patches =
                step(layer, graph, "patches", pixels, maps.height() / p, p, maps.width() / p, p, maps.channels());
        String turned = turn(layer, graph, "turned", patches, 1, 3, 0, 2, 4);
        graph.result(
                layer,
                OnnxNode.of("Reshape", turned, graph.numbers(layer.shape().dims())));
    }

    /** The way back. */
    static void fold(Fold operation, Layer layer, OnnxGraph graph) {
        Shape.Maps maps = (Shape.Maps) layer.shape();
        int p = operation.patch();
        String patches = step(
                layer, graph, "patches", layer.input(), p, p, maps.height() / p, maps.width() / p, maps.channels());
        String turned = turn(layer, graph, "turned", patches, 2, 0, 3, 1, 4);
        String pixels = step(layer, graph, "pixels", turned, maps.height() * maps.width(), maps.channels());
        graph.result(layer, join(graph, turn(layer, graph, "flat", pixels, 1, 0), maps));
    }

    static void flatten(Flatten operation, Layer layer, OnnxGraph graph) {
        String shape = graph.numbers(1, layer.shape().channels());
        graph.result(layer, OnnxNode.of("Reshape", layer.input(), shape));
    }

    private static String step(Layer layer, OnnxGraph graph, String part, String value, int... shape) {
        return graph.step(layer, part, OnnxNode.of("Reshape", value, graph.numbers(shape)));
    }

    private static String turn(Layer layer, OnnxGraph graph, String part, String value, int... axes) {
        return graph.step(layer, part, OnnxNode.of("Transpose", value).with("perm", axes));
    }

    private static OnnxNode join(OnnxGraph graph, String value, Shape.Maps maps) {
        return OnnxNode.of("Reshape", value, graph.numbers(1, maps.channels(), maps.height(), maps.width()));
    }
}
