package depthwise.ui.cost;

import depthwise.engine.Times;
import depthwise.graph.Analysis;
import depthwise.graph.FlatOperation;
import depthwise.graph.NodeReport;
import depthwise.graph.PeakMemory;
import depthwise.graph.Totals;
import depthwise.ui.workbench.Run;
import depthwise.ui.workbench.Workbench;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.LongProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.Property;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.SimpleLongProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

/** What the cost view shows, and what a person wants to see in it. */
public final class CostModel {
    private static final double MILLION = 1e6;

    private final ObservableValue<Analysis> analysis;
    private final Property<String> selection;
    private final ObservableValue<Run> run;
    private final ObservableValue<Optional<Paper>> paper;
    private final ObjectProperty<Quantity> quantity = new SimpleObjectProperty<>(this, "quantity", Quantity.MACS);
    private final ObjectProperty<Grain> grain = new SimpleObjectProperty<>(this, "grain", Grain.BLOCKS);
    private final LongProperty revision = new SimpleLongProperty(this, "revision");
    private final LongProperty resets = new SimpleLongProperty(this, "resets");

    /**
     * @param analysis of the open graph
     * @param selection the path of the selected node, empty for none; a click on a bar changes it
     * @param run the newest one; null before the first
     * @param paper what the paper prints for what is open
     */
    public CostModel(
            ObservableValue<Analysis> analysis,
            Property<String> selection,
            ObservableValue<Run> run,
            ObservableValue<Optional<Paper>> paper) {
        this.analysis = analysis;
        this.selection = selection;
        this.run = run;
        this.paper = paper;
        for (ObservableValue<?> each : List.of(analysis, run, paper, quantity, grain)) {
            each.addListener((p, before, now) -> revision.set(revision.get() + 1));
        }
    }

    /** The costs of what is open in {@code workbench}. */
    public static CostModel of(Workbench workbench) {
        return new CostModel(
                workbench.analysisProperty(),
                workbench.selectionProperty(),
                workbench.runProperty(),
                workbench.stateProperty().map(state -> state.subject()
                        .architecture()
                        .flatMap(a -> Paper.of(a, state.subject().configuration()))));
    }

    /** Counts what changes the numbers; the selection does not. */
    ReadOnlyLongProperty revisionProperty() {
        return revision;
    }

    /** Shows what is shown at first: multiply-adds by block, the table in the order in which operations run. */
    public void reset() {
        quantity.set(Quantity.MACS);
        grain.set(Grain.BLOCKS);
        resets.set(resets.get() + 1);
    }

    /** Counts the resets, for those who keep an order of their own. */
    ReadOnlyLongProperty resetsProperty() {
        return resets;
    }

    /** What bars are as long as. */
    public ObjectProperty<Quantity> quantityProperty() {
        return quantity;
    }

    /** What a bar stands for. */
    public ObjectProperty<Grain> grainProperty() {
        return grain;
    }

    Property<String> selectionProperty() {
        return selection;
    }

    /** The bars, in the order in which the layers run. Layers that cost nothing at all have none. */
    List<CostBar> bars() {
        Analysis now = analysis.getValue();
        if (now == null) {
            return List.of();
        }
        return now.reports().values().stream()
                .filter(report -> grain.get() == Grain.BLOCKS
                        ? report.chain().size() == 1
                        : report.body().isEmpty())
                .filter(CostModel::costs)
                .map(report -> new CostBar(
                        report.path(),
                        OperationRow.title(now, report),
                        report.node().operation().category(),
                        quantity.get().amount(report, times())))
                .toList();
    }

    private static boolean costs(NodeReport report) {
        Totals totals = report.totals();
        return totals.allMacs() + totals.parameters() + totals.elementwise() > 0;
    }

    /** The paths of the bars that the selection is, holds, or is inside of. */
    Set<String> selected() {
        Analysis now = analysis.getValue();
        if (now == null || now.report(selection.getValue()).isEmpty()) {
            return Set.of();
        }
        List<String> chain = now.report(selection.getValue()).get().chain();
        return bars().stream()
                .map(CostBar::path)
                .filter(bar -> related(chain, now.report(bar).orElseThrow().chain()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether one of the two holds the other. */
    private static boolean related(List<String> one, List<String> other) {
        int shorter = Math.min(one.size(), other.size());
        return one.subList(0, shorter).equals(other.subList(0, shorter));
    }

    /** The paths of the operations that make up the selected node. */
    Set<String> selectedOperations() {
        Analysis now = analysis.getValue();
        if (now == null || now.report(selection.getValue()).isEmpty()) {
            return Set.of();
        }
        return now.inside(selection.getValue()).stream()
                .map(FlatOperation::path)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Selects the bar {@code steps} after the selected one. */
    void step(int steps) {
        List<String> paths = bars().stream().map(CostBar::path).toList();
        int at = selected().stream()
                .map(paths::indexOf)
                .min(Comparator.naturalOrder())
                .orElse(steps > 0 ? -1 : paths.size());
        int to = at + steps;
        if (to >= 0 && to < paths.size()) {
            selection.setValue(paths.get(to));
        }
    }

    void select(String path) {
        selection.setValue(path);
    }

    /** The totals; empty while the graph has a problem. */
    Optional<Totals> totals() {
        return Optional.ofNullable(analysis.getValue()).flatMap(Analysis::totals);
    }

    Optional<PeakMemory> peak() {
        return Optional.ofNullable(analysis.getValue()).flatMap(Analysis::peakMemory);
    }

    /** The engine's own peak of the newest run; none while that is of an older graph than the one that is open. */
    @SuppressWarnings("ReferenceEquality") // each edit makes an analysis of its own; comparing contents would be slow
    OptionalLong peakOfRun() {
        Run newest = run.getValue();
        boolean isOfThis = newest != null && newest.trace().analysis() == analysis.getValue();
        return isOfThis ? OptionalLong.of(newest.trace().peakBytes()) : OptionalLong.empty();
    }

    Optional<Paper> paper() {
        return Optional.ofNullable(paper.getValue()).flatMap(p -> p);
    }

    /** Multiply-adds in millions; papers count convolutions and linear layers, so attention is left out. */
    Comparison macs(Totals totals) {
        OptionalDouble printed = paper().map(p -> p.figures().macsMillions()).orElse(OptionalDouble.empty());
        return new Comparison(totals.macs() / MILLION, printed);
    }

    /** Parameters in millions. */
    Comparison parameters(Totals totals) {
        OptionalDouble printed = paper().map(p -> OptionalDouble.of(p.figures().parametersMillions()))
                .orElse(OptionalDouble.empty());
        return new Comparison(totals.parameters() / MILLION, printed);
    }

    /** What each type of layer has; none while the graph has a problem. */
    List<TypeShare> shares() {
        return totals().isEmpty() ? List.of() : TypeShare.of(analysis.getValue().operations());
    }

    List<OperationRow> rows() {
        return analysis.getValue() == null ? List.of() : OperationRow.of(analysis.getValue(), times());
    }

    /** Whether times are known. */
    boolean hasRun() {
        return times() != null;
    }

    private Times times() {
        return Optional.ofNullable(run.getValue()).flatMap(Run::times).orElse(null);
    }
}
