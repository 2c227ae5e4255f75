package depthwise.ui.inspector;

import depthwise.text.Messages;
import depthwise.ui.common.FormulaImages;
import depthwise.ui.common.Palette;
import depthwise.ui.common.Tip;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The formula card of one count: its parts, and their sum. */
final class SheetCard extends VBox {
    private final Quantity quantity;
    private final Messages messages;
    private final FormulaImages images;
    private final Label total = new Label();
    private final Flashing totalLight = new Flashing(total);
    private final VBox parts = new VBox();
    private final List<PartView> views = new ArrayList<>();
    private List<CostPart> shown = List.of();

    SheetCard(Quantity quantity, Messages messages, FormulaImages images) {
        this.quantity = quantity;
        this.messages = messages;
        this.images = images;
        Label title = new Label(messages.get(quantity.messageKey()));
        title.getStyleClass().add("dw-strong");
        title.setTooltip(new Tip(messages.get(quantity.messageKey() + ".help")));
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        total.getStyleClass().addAll("dw-number", "dw-strong");
        HBox head = new HBox(8, title, totalLight);
        head.setAlignment(Pos.BASELINE_LEFT);
        parts.getStyleClass().add("cost-parts");
        getStyleClass().addAll("dw-card", "cost-card");
        getChildren().addAll(head, parts);
    }

    Quantity quantity() {
        return quantity;
    }

    void show(CostSheet sheet, Palette palette) {
        String words = quantity.write(sheet.total());
        boolean same = sameNodes(sheet.parts());
        if (same && !words.equals(total.getText())) {
            totalLight.flash();
        }
        total.setText(words);
        total.setTooltip(new Tip(quantity.writeExactly(sheet.total())));
        while (views.size() < sheet.parts().size()) {
            views.add(new PartView(messages, images));
        }
        for (int i = 0; i < sheet.parts().size(); i++) {
            Optional<CostPart> before = same ? Optional.of(shown.get(i)) : Optional.empty();
            views.get(i).show(sheet.parts().get(i), quantity, sheet.total(), before, palette);
        }
        parts.getChildren().setAll(views.subList(0, sheet.parts().size()));
        shown = sheet.parts();
    }

    private boolean sameNodes(List<CostPart> now) {
        return now.stream()
                .map(CostPart::path)
                .toList()
                .equals(shown.stream().map(CostPart::path).toList());
    }
}
