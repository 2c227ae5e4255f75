package depthwise.exchange.onnx;

import depthwise.op.AveragePool;
import depthwise.op.GlobalAveragePool;
import depthwise.op.MaxPool;
import depthwise.op.PaddingMode;
import depthwise.op.Resize;
import depthwise.op.Window;
import depthwise.tensor.Shape;

/** Operations that look through windows, and the resizing of maps. */
final class Windows {
    private Windows() {}

    /** Says {@code window}. TensorFlow SAME comes out as the zeros that it means on each side of {@code in}. */
    static OnnxNode slide(OnnxNode node, Window window, Shape.Maps in) {
        int top = window.before(in.height());
        int left = window.before(in.width());
        int bottom = after(window, in.height());
        int right = after(window, in.width());
        return node.with("kernel_shape", new int[] {window.kernel(), window.kernel()})
                .with("strides", new int[] {window.stride(), window.stride()})
                .with("pads", new int[] {top, left, bottom, right});
    }

    private static int after(Window window, int in) {
        if (window.mode() == PaddingMode.SYMMETRIC) {
            return window.padding();
        }
        int reached = (window.out(in) - 1) * window.stride() + window.kernel();
        return Math.max(reached - in - window.before(in), 0);
    }

    static void global(GlobalAveragePool operation, Layer layer, OnnxGraph graph) {
        graph.result(layer, OnnxNode.of("GlobalAveragePool", layer.input()));
    }

    static void average(AveragePool operation, Layer layer, OnnxGraph graph) {
        OnnxNode node = slide(OnnxNode.of("AveragePool", layer.input()), operation.window(), layer.maps());
        graph.result(layer, node.with("count_include_pad", operation.mode() == PaddingMode.SYMMETRIC ? 1 : 0));
    }

    static void maximum(MaxPool operation, Layer layer, OnnxGraph graph) {
        graph.result(layer, slide(OnnxNode.of("MaxPool", layer.input()), operation.window(), layer.maps()));
    }

    /** The two empty names stand for a region and for scales, which the sizes make needless. */
    static void resize(Resize operation, Layer layer, OnnxGraph graph) {
        String sizes = graph.numbers(1, layer.maps().channels(), operation.height(), operation.width());
        graph.result(
                layer,
                OnnxNode.of("Resize", layer.input(), "", "", sizes)
                        .with("mode", "linear")
                        .with("coordinate_transformation_mode", "half_pixel"));
    }
}
