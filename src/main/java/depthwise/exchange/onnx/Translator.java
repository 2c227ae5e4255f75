package depthwise.exchange.onnx;

import depthwise.op.Primitive;

/** Says one kind of operation in ONNX's operators. */
@FunctionalInterface
interface Translator<P extends Primitive> {
    /** Adds what computes {@code operation} at its place {@code layer} to {@code graph}. */
    void translate(P operation, Layer layer, OnnxGraph graph);
}
