package depthwise.ui.inspector;

import atlantafx.base.controls.ToggleSwitch;
import java.util.function.Consumer;
import javafx.scene.Node;

/** A yes or no. */
final class SwitchField implements AttributeField {
    private final ToggleSwitch toggle = new ToggleSwitch();
    private boolean showing;

    SwitchField(String name, Consumer<Object> edit) {
        toggle.setAccessibleText(name);
        toggle.selectedProperty().addListener((p, before, now) -> {
            if (!showing) {
                edit.accept(now);
            }
        });
    }

    @Override
    public Node node() {
        return toggle;
    }

    @Override
    public void show(Object value) {
        showing = true;
        toggle.setSelected((Boolean) value);
        showing = false;
    }
}
