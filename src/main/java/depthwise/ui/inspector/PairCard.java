package depthwise.ui.inspector;

import depthwise.graph.SeparablePair;
import depthwise.op.Category;
import depthwise.op.Formula;
import depthwise.text.Messages;
import depthwise.text.Numbers;
import depthwise.ui.common.FormulaImages;
import depthwise.ui.common.FormulaView;
import depthwise.ui.common.Ink;
import depthwise.ui.common.Palette;
import depthwise.ui.common.Tip;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;

/**
 * The depthwise separable convolution beside the standard one that it replaces: letters, today's numbers, and the two
 * costs as bars of true proportion.
 */
final class PairCard extends VBox {
    private final Messages messages;
    private final Column depthwise;
    private final Column pointwise;
    private final Column standard;
    private final Label sum = new Label();
    private final FormulaView ratio;
    private final Label less = new Label();
    private final Flashing ratioLight;
    private final RatioBar bar = new RatioBar();
    private Optional<SeparablePair> shown = Optional.empty();

    /** One term: letters over numbers over what they come to. */
    private static final class Column {
        final FormulaView letters;
        final FormulaView numbers;
        final Label amount = new Label();
        final Flashing numbersLight;
        final Flashing amountLight = new Flashing(amount);
        final Tooltip legend = new Tip();

        Column(FormulaImages images) {
            letters = new FormulaView(images, "0");
            numbers = new FormulaView(images, "0");
            numbersLight = new Flashing(numbers);
            amount.getStyleClass().add("dw-strong");
            Tooltip.install(letters, legend);
            Tooltip.install(numbers, legend);
        }

        void show(Formula formula, Color ink, Messages messages, Formula before) {
            letters.setLatex(Tex.letters(formula, ink));
            numbers.setLatex(Tex.numbers(formula, ink));
            amount.setText(Numbers.count(formula.value()));
            amount.setTextFill(ink);
            amount.setTooltip(new Tip(Numbers.exact(formula.value())));
            legend.setText(Tex.explain(formula, messages));
            if (before != null && !before.equals(formula)) {
                numbersLight.flash();
                amountLight.flash();
            }
        }
    }

    PairCard(Messages messages, FormulaImages images) {
        this.messages = messages;
        depthwise = new Column(images);
        pointwise = new Column(images);
        standard = new Column(images);
        ratio = new FormulaView(images, "0");
        ratioLight = new Flashing(ratio);
        less.getStyleClass().addAll("dw-lead", "dw-strong");
        less.setMinWidth(USE_PREF_SIZE);
        sum.getStyleClass().add("dw-strong");
        Label title = new Label(messages.get("inspector.pair.title"));
        title.getStyleClass().add("dw-strong");
        title.setTooltip(new Tip(messages.get("inspector.pair.tip")));
        Label instead = new Label(messages.get("inspector.pair.standard"));
        instead.getStyleClass().addAll("dw-caption", "pair-instead");
        HBox verdict = new HBox(10, ratioLight, spacer(), less);
        verdict.getStyleClass().add("verdict");
        verdict.setAlignment(Pos.CENTER_LEFT);
        getStyleClass().addAll("dw-card", "cost-card", "pair-card");
        getChildren().addAll(title, terms(), instead, twin(), bar, verdict);
    }

    private static HBox spacer() {
        HBox spacer = new HBox();
        HBox.setHgrow(spacer, Priority.ALWAYS);
        return spacer;
    }

    private GridPane terms() {
        GridPane grid = grid();
        for (int i = 0; i < 4; i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setHalignment(i == 3 ? HPos.RIGHT : HPos.CENTER);
            column.setHgrow(i == 3 ? Priority.ALWAYS : Priority.NEVER);
            grid.getColumnConstraints().add(column);
        }
        put(grid, depthwise, 0);
        put(grid, pointwise, 2);
        for (int row = 0; row < 3; row++) {
            grid.add(new Label("+"), 1, row);
        }
        grid.add(sum, 3, 2);
        return grid;
    }

    private GridPane twin() {
        GridPane grid = grid();
        put(grid, standard, 0);
        ColumnConstraints left = new ColumnConstraints();
        ColumnConstraints right = new ColumnConstraints();
        right.setHgrow(Priority.ALWAYS);
        right.setHalignment(HPos.RIGHT);
        grid.getColumnConstraints().addAll(left, right);
        grid.getChildren().remove(standard.amountLight);
        grid.add(standard.amountLight, 1, 1);
        return grid;
    }

    private static GridPane grid() {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("pair-grid");
        return grid;
    }

    private static void put(GridPane grid, Column column, int at) {
        grid.add(column.letters, at, 0);
        grid.add(column.numbersLight, at, 1);
        grid.add(column.amountLight, at, 2);
    }

    /** Shows {@code pair}; what differs from the pair before lights up if {@code sameNode}. */
    void show(SeparablePair pair, boolean sameNode, Palette palette) {
        SeparablePair before = sameNode ? shown.orElse(null) : null;
        Color one = Ink.readable(palette.category(Category.DEPTHWISE), palette);
        Color other = Ink.readable(palette.category(Category.POINTWISE), palette);
        Color third = Ink.readable(palette.category(Category.CONVOLUTION), palette);
        depthwise.show(
                pair.depthwise().cost().macs(),
                one,
                messages,
                before == null ? null : before.depthwise().cost().macs());
        pointwise.show(
                pair.pointwise().cost().macs(),
                other,
                messages,
                before == null ? null : before.pointwise().cost().macs());
        standard.show(pair.standard(), third, messages, before == null ? null : before.standard());
        sum.setText("= " + Numbers.count(pair.cost().value()));
        sum.setTooltip(new Tip(Numbers.exact(pair.cost().value())));
        showRatio(pair, before, one, other);
        bar.show(pair, palette);
        shown = Optional.of(pair);
    }

    private void showRatio(SeparablePair pair, SeparablePair before, Color one, Color other) {
        // D_F² cancels: what is left of the depthwise term is 1/N, and of the pointwise term 1/D_K².
        String letters = Tex.tint("\\frac{1}{N}", one) + " + " + Tex.tint("\\frac{1}{D_K^{2}}", other);
        String numbers = Tex.tint("\\frac{1}{" + pair.outChannels() + "}", one)
                + " + "
                + Tex.tint("\\frac{1}{" + pair.kernel() * pair.kernel() + "}", other);
        ratio.setLatex(letters + " = " + numbers + " = " + String.format(Locale.ROOT, "%.3f", pair.ratio()));
        less.setText(messages.get("inspector.pair.less", times(1 / pair.ratio())));
        if (before != null && before.ratio() != pair.ratio()) {
            ratioLight.flash();
        }
    }

    private static String times(double factor) {
        return String.format(Locale.ROOT, factor < 9.95 ? "%.1f" : "%.0f", factor);
    }
}
