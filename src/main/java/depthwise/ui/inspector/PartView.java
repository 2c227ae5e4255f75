package depthwise.ui.inspector;

import depthwise.op.Formula;
import depthwise.text.Messages;
import depthwise.text.Numbers;
import depthwise.ui.common.CategoryColour;
import depthwise.ui.common.FormulaImages;
import depthwise.ui.common.FormulaView;
import depthwise.ui.common.Ink;
import depthwise.ui.common.Palette;
import depthwise.ui.common.Tip;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.util.Duration;

/** One summand of a cost: whose it is, its letters, its numbers, and what they come to. */
final class PartView extends VBox {
    private final Messages messages;
    private final Region swatch = new Region();
    private final Label name = new Label();
    private final Label module = new Label();
    private final Label amount = new Label();
    private final Flashing amountLight = new Flashing(amount);
    private final FormulaView letters;
    private final FormulaView numbers;
    private final Flashing numbersLight;
    private final Tooltip legend = new Tip();

    PartView(Messages messages, FormulaImages images) {
        this.messages = messages;
        letters = new FormulaView(images, "0");
        numbers = new FormulaView(images, "0");
        numbersLight = new Flashing(numbers);
        swatch.getStyleClass().addAll("dw-swatch", "part-swatch");
        name.getStyleClass().add("part-name");
        amount.getStyleClass().addAll("dw-number", "part-amount");
        legend.setShowDuration(Duration.minutes(1));
        Tooltip.install(letters, legend);
        Tooltip.install(numbers, legend);
        HBox.setHgrow(module, Priority.ALWAYS);
        module.setMaxWidth(Double.MAX_VALUE);
        module.getStyleClass().addAll("dw-mono", "dw-caption");
        HBox head = new HBox(8, swatch, name, module, amountLight);
        head.setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("cost-part");
        getChildren().addAll(head, letters, numbersLight);
    }

    /**
     * Shows {@code part} as a part of {@code whole}.
     *
     * @param before what stood here for the same node, to tell what changed; empty for another node
     */
    void show(CostPart part, Quantity quantity, long whole, Optional<CostPart> before, Palette palette) {
        CategoryColour colour = CategoryColour.of(part.category());
        swatch.getStyleClass().removeIf(style -> style.startsWith("category-"));
        swatch.getStyleClass().add(colour.styleClass());
        name.setText(messages.say(part.name()));
        module.setText(part.module().orElse(""));
        amount.setText(quantity.write(part.amount()));
        amount.setTooltip(new Tip(messages.get(
                "inspector.part.tip",
                part.path(),
                quantity.writeExactly(part.amount()),
                Numbers.percent((double) part.amount() / whole))));
        showFormula(part.formula(), Ink.readable(palette.category(part.category()), palette));
        if (before.isPresent()) {
            flash(part, before.get());
        } else {
            numbersLight.fit();
            amountLight.fit();
        }
    }

    private void showFormula(Optional<Formula> formula, Color ink) {
        letters.setVisible(formula.isPresent());
        letters.setManaged(formula.isPresent());
        numbersLight.setVisible(formula.isPresent());
        numbersLight.setManaged(formula.isPresent());
        formula.ifPresent(f -> {
            letters.setLatex(Tex.letters(f, ink));
            numbers.setLatex(Tex.numbers(f, ink));
            legend.setText(Tex.explain(f, messages));
        });
    }

    private void flash(CostPart now, CostPart before) {
        if (!now.formula().equals(before.formula())) {
            numbersLight.flash();
        }
        if (now.amount() != before.amount()) {
            amountLight.flash();
        }
    }
}
