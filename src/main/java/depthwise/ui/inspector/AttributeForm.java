package depthwise.ui.inspector;

import depthwise.op.AttributeType;
import depthwise.text.Messages;
import depthwise.ui.common.FormulaImages;
import depthwise.ui.common.FormulaView;
import depthwise.ui.common.InlineError;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A form made of what an operation declares about its attributes. It edits while it is used. */
final class AttributeForm extends VBox {
    private final InspectorModel model;
    private final Messages messages;
    private final FormulaImages images;
    private final Map<String, AttributeField> fields = new LinkedHashMap<>();
    private final GridPane grid = new GridPane();
    private final Label none = new Label();
    private final Button replace = new Button();
    private String path = "";
    private List<AttributeType> attributes = List.of();

    AttributeForm(InspectorModel model, Messages messages, FormulaImages images) {
        this.model = model;
        this.messages = messages;
        this.images = images;
        getStyleClass().add("attribute-form");
        none.setText(messages.get("inspector.attributes.none"));
        none.getStyleClass().add("dw-muted");
        none.setWrapText(true);
        ColumnConstraints name = new ColumnConstraints();
        name.setHgrow(Priority.ALWAYS);
        ColumnConstraints control = new ColumnConstraints();
        control.setHalignment(HPos.RIGHT);
        grid.getColumnConstraints().addAll(name, control);
        grid.getStyleClass().add("attribute-grid");
        replace.setId("replace");
        replace.setOnAction(event -> model.replaceByCounterpart());
        replace.setTooltip(new Tooltip(messages.get("inspector.replace.tip")));
        replace.managedProperty().bind(replace.visibleProperty());
        getChildren().addAll(grid, none, replace);
    }

    /** Shows the attributes of {@code inspection}; fields stay while they show the same node, so focus stays, too. */
    void show(Inspection inspection) {
        if (!inspection.path().equals(path) || !inspection.attributes().equals(attributes)) {
            path = inspection.path();
            attributes = inspection.attributes();
            rebuild();
        }
        fields.forEach((name, field) -> field.show(inspection.values().get(name)));
        none.setVisible(attributes.isEmpty());
        none.setManaged(attributes.isEmpty());
        replace.setVisible(inspection.counterpart().isPresent());
        inspection.counterpart().ifPresent(other -> replace.setText(messages.get("inspector.replace", other.title())));
    }

    private void rebuild() {
        grid.getChildren().clear();
        fields.clear();
        int row = 0;
        for (AttributeType attribute : attributes) {
            HBox label = label(attribute);
            InlineError error = new InlineError();
            AttributeField field = field(attribute, label, error);
            field.node().setId("attribute-" + attribute.name());
            fields.put(attribute.name(), field);
            grid.add(label, 0, row);
            grid.add(field.node(), 1, row++);
            grid.add(error, 0, row++, 2, 1);
        }
    }

    private HBox label(AttributeType attribute) {
        Label words = new Label(messages.say(attribute.label()));
        words.setMinWidth(USE_PREF_SIZE);
        HBox label = new HBox(6, words);
        label.setId("label-" + attribute.name());
        label.setAlignment(Pos.CENTER_LEFT);
        // Some names end with their letter already.
        if (!attribute.letter().isEmpty() && !words.getText().endsWith(" " + attribute.letter())) {
            FormulaView letter = new FormulaView(images, attribute.letter());
            letter.getStyleClass().add("attribute-letter");
            label.getChildren().add(letter);
        }
        return label;
    }

    private AttributeField field(AttributeType attribute, HBox label, InlineError error) {
        if (attribute.isNumber()) {
            return new NumberField(
                    attribute,
                    label,
                    value -> model.edit(attribute, value),
                    text -> model.edit(attribute, text),
                    error,
                    messages);
        }
        if (attribute.isChoice()) {
            return new ChoiceField(
                    attribute,
                    messages,
                    value -> error.show(model.edit(attribute, value).map(messages::say)));
        }
        return new SwitchField(
                messages.say(attribute.label()),
                value -> error.show(model.edit(attribute, value).map(messages::say)));
    }
}
