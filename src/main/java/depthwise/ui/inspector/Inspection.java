package depthwise.ui.inspector;

import depthwise.graph.Analysis;
import depthwise.graph.Composite;
import depthwise.graph.NodeReport;
import depthwise.graph.Problem;
import depthwise.graph.SeparablePair;
import depthwise.op.AttributeType;
import depthwise.op.Attributes;
import depthwise.op.Category;
import depthwise.op.Operation;
import depthwise.tensor.Shape;
import depthwise.text.Message;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All that is known of a node without running it.
 *
 * @param path where it stands
 * @param title what a person calls it
 * @param help what it is good for
 * @param category whose colour it wears
 * @param inputs the shapes that go in, as far as they are known
 * @param output the shape that comes out, if it is known
 * @param problem what is wrong with it or inside it
 * @param attributes what can be edited
 * @param values the attributes' values by name
 * @param sheets its cost
 * @param pair the depthwise separable convolution inside it, if there is one
 * @param counterpart what could stand in its place to compare, if anything
 */
record Inspection(
        String path,
        Message title,
        Message help,
        Category category,
        List<Shape> inputs,
        Optional<Shape> output,
        Optional<Message> problem,
        List<AttributeType> attributes,
        Map<String, Object> values,
        List<CostSheet> sheets,
        Optional<SeparablePair> pair,
        Optional<Composite> counterpart) {
    Inspection {
        inputs = List.copyOf(inputs);
        attributes = List.copyOf(attributes);
        sheets = List.copyOf(sheets);
    }

    /** What {@code analysis} says of the node at {@code path}; empty where there is none. */
    static Optional<Inspection> of(Analysis analysis, String path) {
        return analysis.report(path).map(report -> of(analysis, report));
    }

    private static Inspection of(Analysis analysis, NodeReport report) {
        Operation operation = report.node().operation();
        return new Inspection(
                report.path(),
                report.node().title(),
                Message.of("op." + operation.key() + ".help"),
                operation.category(),
                report.inputShapes(),
                report.shape(),
                analysis.problemWithin(report.path()).map(Problem::reason),
                Attributes.of(operation),
                Attributes.values(operation),
                CostSheet.of(analysis, report),
                SeparablePair.under(analysis, report.path()),
                operation instanceof Composite composite ? composite.counterpart() : Optional.empty());
    }
}
