package depthwise.ui.cost;

import depthwise.graph.PeakMemory;
import depthwise.graph.Totals;
import depthwise.text.Messages;
import depthwise.text.Numbers;
import depthwise.ui.common.Tip;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import javafx.geometry.HPos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The totals, and beside them what the paper prints. */
final class TotalsCard extends VBox {
    private final CostModel model;
    private final Messages messages;
    private final GridPane grid = new GridPane();
    private final Label source = new Label();
    private final Label note = new Label();
    private Figures shown;

    /** All that the card shows. */
    private record Figures(
            Optional<Totals> totals, Optional<PeakMemory> peak, OptionalLong peakOfRun, Optional<Paper> paper) {
        static Figures of(CostModel model) {
            return new Figures(model.totals(), model.peak(), model.peakOfRun(), model.paper());
        }
    }

    TotalsCard(CostModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        getStyleClass().addAll("dw-card", "totals-card");
        grid.getStyleClass().add("totals-grid");
        for (int i = 0; i < 4; i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setHgrow(i == 0 ? Priority.ALWAYS : Priority.NEVER);
            column.setHalignment(i == 0 ? HPos.LEFT : HPos.RIGHT);
            grid.getColumnConstraints().add(column);
        }
        source.getStyleClass().add("dw-caption");
        note.getStyleClass().addAll("dw-caption", "paper-note");
        source.setWrapText(true);
        note.setWrapText(true);
        source.setMinHeight(USE_PREF_SIZE);
        note.setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(grid, source, note);
        model.revisionProperty().addListener((p, before, now) -> refresh());
        sceneProperty().addListener((p, before, now) -> refresh());
    }

    private void refresh() {
        if (getScene() == null || Figures.of(model).equals(shown)) {
            return;
        }
        shown = Figures.of(model);
        grid.getChildren().clear();
        Optional<Totals> totals = model.totals();
        Optional<Paper> paper = model.paper();
        source.setText(
                paper.map(p -> messages.get("cost.paper.source", p.figures().source()))
                        .orElseGet(() -> messages.get("cost.paper.none")));
        note.setText(paper.map(Paper::noteKey)
                .filter(messages::has)
                .map(messages::get)
                .orElse(""));
        note.setVisible(!note.getText().isEmpty());
        note.setManaged(note.isVisible());
        if (totals.isEmpty()) {
            grid.add(caption("cost.totals.problem"), 0, 0, 4, 1);
            return;
        }
        grid.addRow(
                0,
                caption("cost.totals.title"),
                caption("cost.totals.ours"),
                caption("cost.totals.paper"),
                caption("cost.totals.difference"));
        int row = 1;
        long macs = totals.get().macs();
        compare(row++, "cost.totals.macs", Numbers.count(macs), Numbers.exact(macs), model.macs(totals.get()));
        long attention = totals.get().attentionMacs();
        if (attention > 0) {
            grid.addRow(
                    row++, plain("cost.totals.attention"), amount(Numbers.count(attention), Numbers.exact(attention)));
            long all = totals.get().allMacs();
            grid.addRow(row++, plain("cost.totals.together"), amount(Numbers.count(all), Numbers.exact(all)));
        }
        long parameters = totals.get().parameters();
        compare(
                row++,
                "cost.totals.parameters",
                Numbers.count(parameters),
                Numbers.exact(parameters),
                model.parameters(totals.get()));
        peak(row++);
        peakOfRun(row++);
        OptionalDouble top1 = paper.map(p -> p.figures().top1()).orElse(OptionalDouble.empty());
        if (top1.isPresent()) {
            grid.addRow(
                    row,
                    plain("cost.totals.top1"),
                    new Label(""),
                    new Label(number(top1.getAsDouble(), "%.1f") + " %"));
        }
    }

    private void compare(int row, String key, String ours, String exact, Comparison comparison) {
        Label paper = new Label(
                comparison.paper().isPresent() ? millions(comparison.paper().getAsDouble()) : "–");
        Label difference = new Label(
                comparison.difference().isPresent()
                        ? percent(comparison.difference().getAsDouble())
                        : "–");
        grid.addRow(row, plain(key), amount(ours, exact), paper, difference);
    }

    private void peak(int row) {
        model.peak().ifPresent(peak -> {
            Label title = plain("cost.totals.peak");
            Hyperlink where = new Hyperlink(peak.path());
            where.setMnemonicParsing(false);
            where.getStyleClass().addAll("dw-caption", "peak-link");
            where.setTooltip(new Tip(messages.get("cost.totals.peak.where", peak.path())));
            where.setOnAction(event -> model.select(peak.path()));
            grid.addRow(row, title, amount(Numbers.bytes(peak.bytes()), Numbers.exactBytes(peak.bytes())));
            grid.add(where, 2, row, 2, 1);
        });
    }

    /** The row stands before the first run too, so that nothing moves when its number comes. */
    private void peakOfRun(int row) {
        OptionalLong bytes = model.peakOfRun();
        Label amount = bytes.isPresent()
                ? amount(Numbers.bytes(bytes.getAsLong()), Numbers.exactBytes(bytes.getAsLong()))
                : new Label("–");
        amount.setId("peak-of-run");
        grid.addRow(row, plain("cost.totals.peakOfRun"), amount);
    }

    private Label caption(String key) {
        Label label = new Label(messages.get(key));
        label.getStyleClass().add("dw-caption");
        label.setWrapText(true);
        return label;
    }

    private Label plain(String key) {
        Label label = new Label(messages.get(key));
        label.setTooltip(new Tip(messages.get(key + ".tip")));
        return label;
    }

    private static Label amount(String words, String exact) {
        Label label = new Label(words);
        label.getStyleClass().addAll("dw-number", "dw-strong");
        label.setTooltip(new Tip(exact));
        return label;
    }

    /** What the paper prints, digit for digit, with the prefix that our own count has. */
    private static String millions(double value) {
        return value < 1000 ? number(value, "%.4g") + " M" : number(value / 1000, "%.4g") + " G";
    }

    private static String percent(double share) {
        // A difference that rounds to nothing has no sign.
        boolean isNothing = Math.abs(share) < 0.0005;
        return isNothing ? "0 %" : number(100 * share, "%+.1f") + " %";
    }

    private static String number(double value, String format) {
        return String.format(Locale.ROOT, format, value)
                .replace('-', '−')
                .replaceAll("(\\.\\d*?)0+$", "$1")
                .replaceAll("\\.$", "");
    }
}
