package depthwise.ui.inspector;

import depthwise.op.Formula.Factor;
import depthwise.op.Letter;
import depthwise.text.Messages;
import depthwise.ui.common.FormulaImages;
import depthwise.ui.common.FormulaView;
import depthwise.ui.common.Palette;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/** All formula cards of a node, and what their letters mean. */
final class CostPane extends VBox {
    private final Messages messages;
    private final FormulaImages images;
    private final PairCard pair;
    private final Map<Quantity, SheetCard> cards = new EnumMap<>(Quantity.class);
    private final GridPane legend = new GridPane();
    private final Label free = new Label();
    private String path = "";
    private Set<Letter> explained = Set.of();

    CostPane(Messages messages, FormulaImages images) {
        this.messages = messages;
        this.images = images;
        this.pair = new PairCard(messages, images);
        for (Quantity quantity : Quantity.values()) {
            cards.put(quantity, new SheetCard(quantity, messages, images));
        }
        free.setText(messages.get("inspector.cost.unknown"));
        free.getStyleClass().add("dw-muted");
        free.setWrapText(true);
        legend.getStyleClass().add("letter-legend");
        getStyleClass().add("cost-pane");
    }

    void show(Inspection inspection, Palette palette) {
        List<Node> children = new ArrayList<>();
        inspection.pair().ifPresent(p -> {
            pair.show(p, inspection.path().equals(path), palette);
            children.add(pair);
        });
        for (CostSheet sheet : inspection.sheets()) {
            SheetCard card = cards.get(sheet.quantity());
            card.show(sheet, palette);
            children.add(card);
        }
        explain(letters(inspection));
        children.add(inspection.sheets().isEmpty() ? free : legend);
        getChildren().setAll(children);
        path = inspection.path();
    }

    private static Set<Letter> letters(Inspection inspection) {
        Set<Letter> letters = EnumSet.noneOf(Letter.class);
        inspection.sheets().stream()
                .flatMap(sheet -> sheet.parts().stream())
                .flatMap(part -> part.formula().stream())
                .flatMap(formula -> formula.terms().stream())
                .flatMap(term -> term.factors().stream())
                .map(Factor::letter)
                .filter(letter -> !letter.isConstant())
                .forEach(letters::add);
        return letters;
    }

    private void explain(Set<Letter> letters) {
        if (letters.equals(explained)) {
            return;
        }
        explained = letters;
        legend.getChildren().clear();
        int row = 0;
        for (Letter letter : letters) {
            Label meaning = new Label(Tex.meaning(letter, messages));
            meaning.getStyleClass().add("dw-caption");
            meaning.setWrapText(true);
            legend.add(new FormulaView(images, letter.latex()), 0, row);
            legend.add(meaning, 1, row++);
        }
    }
}
