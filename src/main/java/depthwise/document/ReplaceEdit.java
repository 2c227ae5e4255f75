package depthwise.document;

import depthwise.graph.Analysis;
import depthwise.graph.Graph;
import depthwise.graph.NodeReport;
import depthwise.graph.Surgery;
import depthwise.op.Operation;
import depthwise.text.Failure;
import depthwise.text.Message;

/**
 * Puts another operation in a node's place, its wires unchanged: for instance a standard convolution for a depthwise
 * separable one.
 *
 * @param path the node's path, at any depth
 * @param operation what stands there afterwards
 */
public record ReplaceEdit(String path, Operation operation) implements Edit {
    @Override
    public Message label() {
        return Message.of("document.edit.replace", path, operation.title());
    }

    @Override
    public Graph apply(Graph graph) {
        Analysis analysis = Analysis.of(graph);
        NodeReport report = analysis.report(path).orElseThrow(() -> Failure.of("document.problem.noNode", path));
        return Surgery.node(analysis, report, node -> node.withOperation(operation));
    }
}
