package depthwise.ui.inspector;

import depthwise.graph.Analysis;
import depthwise.graph.FlatOperation;
import depthwise.graph.NodeReport;
import depthwise.op.Formula;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One count of a node's cost with the parts that add up to it: an operation is one part, a block has one for each node
 * inside it that costs anything.
 *
 * @param quantity what is counted
 * @param parts in the order in which they run; they add up to {@code total}
 * @param total the whole
 */
record CostSheet(Quantity quantity, List<CostPart> parts, long total) {
    /** A longer sum is not read, it is skipped: then the amount stands alone. */
    private static final int LONGEST_SUM = 3;

    CostSheet {
        parts = List.copyOf(parts);
    }

    /** The sheets of the node of {@code report} that are not all zero. */
    static List<CostSheet> of(Analysis analysis, NodeReport report) {
        List<CostSheet> sheets = new ArrayList<>();
        for (Quantity quantity : Quantity.values()) {
            long total = quantity.total(report.totals());
            if (total > 0) {
                sheets.add(new CostSheet(quantity, parts(analysis, report, quantity), total));
            }
        }
        return List.copyOf(sheets);
    }

    private static List<CostPart> parts(Analysis analysis, NodeReport report, Quantity quantity) {
        List<CostPart> parts = new ArrayList<>();
        if (report.body().isEmpty()) {
            parts.add(part(analysis, report, quantity));
            return parts;
        }
        for (NodeReport child : analysis.reports().values()) {
            if (child.parent().equals(report.path()) && quantity.total(child.totals()) > 0) {
                parts.add(part(analysis, child, quantity));
            }
        }
        return parts.stream().map(part -> told(analysis, part, parts)).toList();
    }

    private static CostPart told(Analysis analysis, CostPart part, List<CostPart> parts) {
        boolean alone = parts.stream().filter(p -> p.name().equals(part.name())).count() == 1;
        return alone
                ? part
                : part.named(analysis.report(part.path()).orElseThrow().node().name());
    }

    private static CostPart part(Analysis analysis, NodeReport report, Quantity quantity) {
        return new CostPart(
                report.path(),
                report.node().title(),
                Optional.empty(),
                report.node().operation().category(),
                formula(analysis, report, quantity),
                quantity.total(report.totals()));
    }

    private static Optional<Formula> formula(Analysis analysis, NodeReport report, Quantity quantity) {
        Formula sum = Formula.ZERO;
        for (FlatOperation operation : analysis.inside(report.path())) {
            sum = sum.plus(quantity.formula(operation.cost()));
        }
        return sum.terms().size() <= LONGEST_SUM ? Optional.of(sum) : Optional.empty();
    }
}
