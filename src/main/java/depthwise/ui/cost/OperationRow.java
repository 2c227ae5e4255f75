package depthwise.ui.cost;

import depthwise.engine.Times;
import depthwise.graph.Analysis;
import depthwise.graph.FlatOperation;
import depthwise.graph.Node;
import depthwise.graph.NodeReport;
import depthwise.op.Category;
import depthwise.tensor.Shape;
import depthwise.text.Message;
import java.util.List;

/**
 * A line of the table of operations.
 *
 * @param path where the operation stands
 * @param title what a person calls it
 * @param category its family
 * @param shape what comes out
 * @param parameters learned numbers
 * @param macs multiply-adds, those of attention among them
 * @param bytes memory of its output
 * @param milliseconds how long it took in the newest run; 0 before
 */
public record OperationRow(
        String path,
        Message title,
        Category category,
        Shape shape,
        long parameters,
        long macs,
        long bytes,
        double milliseconds) {

    static List<OperationRow> of(Analysis analysis, Times times) {
        return analysis.operations().stream()
                .map(op -> row(analysis, op, times))
                .toList();
    }

    /**
     * What a person reads: the role of the block around it where the operation is what the block is named for, so that
     * a convolution has the name of the card that it stands in.
     */
    static Message title(Analysis analysis, NodeReport report) {
        Node own = report.node();
        if (own.role().isPresent() || report.chain().size() < 2) {
            return own.title();
        }
        List<String> around = report.chain().subList(0, report.chain().size() - 1);
        return analysis.report(String.join(".", around))
                .map(NodeReport::node)
                .filter(block -> block.operation().category() == own.operation().category())
                .flatMap(Node::role)
                .orElseGet(own::title);
    }

    private static OperationRow row(Analysis analysis, FlatOperation operation, Times times) {
        NodeReport report = analysis.report(operation.path()).orElseThrow();
        return new OperationRow(
                operation.path(),
                title(analysis, report),
                operation.operation().category(),
                operation.shape(),
                report.totals().parameters(),
                report.totals().allMacs(),
                report.totals().activationBytes(),
                Quantity.TIME.amount(report, times));
    }
}
