package depthwise.ui.maps;

import depthwise.engine.Trace;
import depthwise.graph.Analysis;
import depthwise.graph.FlatOperation;
import depthwise.graph.NodeReport;
import depthwise.tensor.Shape;
import depthwise.tensor.Tensor;
import depthwise.text.Message;
import java.util.Optional;

/**
 * What can be seen of a node after a run.
 *
 * @param path the node
 * @param title what a person calls it
 * @param trace the run that it is from
 * @param shape what comes out
 * @param stack as maps, if it can be seen as maps; tokens are folded back
 * @param vector as plain numbers, where there is one number a channel
 * @param attention who attends to whom, where the node is or holds one self-attention
 */
record Content(
        String path,
        Message title,
        Trace trace,
        Shape shape,
        Optional<MapStack> stack,
        Optional<Tensor> vector,
        Optional<AttentionSource> attention) {

    /** Whether the run of {@code trace} has something to show at {@code path}. */
    static boolean exists(Trace trace, String path) {
        return trace != null && !path.isEmpty() && trace.analysis().source(path).isPresent();
    }

    static Content of(Trace trace, String path) {
        Analysis analysis = trace.analysis();
        Tensor tensor = trace.tensor(path);
        FlatOperation source = analysis.source(path).orElseThrow();
        Message title = analysis.report(path)
                .map(NodeReport::node)
                .map(node -> node.title())
                .orElseGet(() -> source.operation().title());
        boolean single = tensor.shape().elements() == tensor.shape().channels();
        return new Content(
                path,
                title,
                trace,
                tensor.shape(),
                single ? Optional.empty() : Optional.of(stack(analysis, source, tensor)),
                single ? Optional.of(tensor) : Optional.empty(),
                AttentionSource.at(analysis, path));
    }

    private static MapStack stack(Analysis analysis, FlatOperation source, Tensor tensor) {
        if (tensor.shape() instanceof Shape.Tokens tokens) {
            return MapStack.of(TokenGrid.of(analysis, source)
                    .map(grid -> grid.fold(tensor))
                    .orElseGet(() -> sideBySide(tokens, tensor)));
        }
        return MapStack.of(tensor);
    }

    /** Tokens that come from no maps: sequence by token, a picture for each of the d numbers. */
    private static Tensor sideBySide(Shape.Tokens tokens, Tensor tensor) {
        int rows = tokens.sequences();
        int columns = tokens.tokens();
        int d = tokens.channels();
        float[] maps = new float[tensor.data().length];
        for (int i = 0; i < maps.length; i++) {
            maps[i % d * rows * columns + i / d] = tensor.data()[i];
        }
        return Tensor.maps(d, rows, columns, maps);
    }

    /** What went into the node, as maps; empty where maps do not go in. */
    Optional<MapStack> input() {
        return trace.analysis()
                .report(path)
                .filter(report -> !report.inputShapes().isEmpty())
                .flatMap(report -> before(report))
                .map(trace::tensor)
                .filter(tensor -> tensor.shape() instanceof Shape.Maps)
                .map(MapStack::of);
    }

    /** The path of the operation that the node takes its first input from. */
    private Optional<String> before(NodeReport report) {
        return trace.analysis().inside(report.path()).stream()
                .filter(op -> !op.inputs().isEmpty())
                .findFirst()
                .map(op -> op.inputs().get(0));
    }

    /** The picture as the network gets it, (3, H, W). */
    Optional<Tensor> picture() {
        return trace.analysis().operations().stream()
                .filter(op -> op.inputs().isEmpty())
                .findFirst()
                .map(op -> trace.tensor(op.path()))
                .filter(tensor -> tensor.shape() instanceof Shape.Maps);
    }
}
