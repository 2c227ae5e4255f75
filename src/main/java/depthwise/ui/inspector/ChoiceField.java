package depthwise.ui.inspector;

import depthwise.op.AttributeType;
import depthwise.op.Nonlinearity;
import depthwise.text.Messages;
import depthwise.ui.common.PickedWords;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;

/** One of a few named values. */
final class ChoiceField implements AttributeField {
    private final ChoiceBox<Object> box = new ChoiceBox<>();
    private boolean showing;

    ChoiceField(AttributeType attribute, Messages messages, Consumer<Object> edit) {
        box.setConverter(new PickedWords<>(value -> words(attribute, value, messages)));
        box.getItems().setAll(attribute.choices());
        box.setAccessibleText(messages.say(attribute.label()));
        box.setMaxWidth(200);
        box.valueProperty().addListener((p, before, now) -> {
            if (!showing && now != null) {
                edit.accept(now);
            }
        });
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public void show(Object value) {
        showing = true;
        box.setValue(value);
        showing = false;
    }

    /** Functions are called by their symbols in every language; other choices have words. */
    private static String words(AttributeType attribute, Object value, Messages messages) {
        if (value instanceof Nonlinearity function) {
            return function.symbol();
        }
        String type = attribute.type().getSimpleName();
        return messages.get("choice." + type + "." + value.toString().toLowerCase(Locale.ROOT));
    }
}
