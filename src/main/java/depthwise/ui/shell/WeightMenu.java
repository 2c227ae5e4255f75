package depthwise.ui.shell;

import depthwise.text.Messages;
import depthwise.ui.common.Tip;
import java.io.File;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.stage.FileChooser;

/** Which weights the network runs with. */
final class WeightMenu extends MenuButton {
    private static final double WIDEST = 220;

    private final ShellModel model;
    private final Messages messages;

    WeightMenu(ShellModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        setId("weights");
        setMinWidth(USE_PREF_SIZE);
        setMaxWidth(WIDEST);
        setTooltip(new Tip(messages.get("shell.weights.tip")));
        getItems()
                .addAll(
                        item("shell.weights.untrained", model::useUntrained),
                        item("shell.weights.reference", model::useReference),
                        item("shell.weights.open", this::choose));
        model.workbench().weightsProperty().addListener((p, old, now) -> name());
        name();
    }

    private MenuItem item(String key, Runnable action) {
        MenuItem item = new MenuItem(messages.get(key));
        item.setOnAction(event -> action.run());
        return item;
    }

    private void name() {
        setText(messages.say(model.workbench().weightsProperty().get().title()));
        setAccessibleText(messages.get("shell.weights.tip") + " " + getText());
    }

    private void choose() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(messages.get("shell.weights.open"));
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(messages.get("shell.weights.filter"), "*.safetensors"));
        File chosen = chooser.showOpenDialog(getScene().getWindow());
        if (chosen != null) {
            model.workbench().openWeights(chosen.toPath());
        }
    }
}
