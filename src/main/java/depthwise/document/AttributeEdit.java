package depthwise.document;

import depthwise.graph.Analysis;
import depthwise.graph.Graph;
import depthwise.graph.NodeReport;
import depthwise.graph.Surgery;
import depthwise.op.Attributes;
import depthwise.text.Failure;
import depthwise.text.Message;
import java.util.Optional;

/**
 * Gives one attribute of one node another value.
 *
 * @param path the node's path, at any depth
 * @param attribute the attribute's name
 * @param value a value of its type
 */
public record AttributeEdit(String path, String attribute, Object value) implements Edit {
    @Override
    public Message label() {
        return Message.of("document.edit.attribute", Message.of("attribute." + attribute), path);
    }

    @Override
    public Graph apply(Graph graph) {
        Analysis analysis = Analysis.of(graph);
        NodeReport report = analysis.report(path).orElseThrow(() -> Failure.of("document.problem.noNode", path));
        if (Attributes.find(report.node().operation(), attribute).isEmpty()) {
            throw Failure.of("document.problem.noAttribute", report.node().title(), path, attribute);
        }
        return Surgery.node(
                analysis, report, node -> node.withOperation(Attributes.with(node.operation(), attribute, value)));
    }

    @Override
    public boolean isReplacedBy(Edit later) {
        return later instanceof AttributeEdit other && other.path.equals(path) && other.attribute.equals(attribute);
    }

    @Override
    public boolean isSettledBy(Analysis before, Analysis after) {
        Optional<Object> was = unedited(before);
        return was.isPresent() && !was.equals(unedited(after));
    }

    private Optional<Object> unedited(Analysis analysis) {
        return analysis.report(path)
                .map(report -> report.node().operation())
                .filter(operation -> Attributes.find(operation, attribute).isPresent())
                .map(operation -> Attributes.value(operation, attribute));
    }
}
