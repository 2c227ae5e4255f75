package depthwise.ui.shell;

import depthwise.text.Messages;
import depthwise.ui.common.Tip;
import java.nio.file.Path;
import javafx.beans.InvalidationListener;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/** Which weights the network runs with, and which files were opened lately. */
final class WeightMenu extends MenuButton {
    private static final double WIDEST = 220;

    private final ShellModel model;
    private final Messages messages;
    private final OpenDialog dialog;

    WeightMenu(ShellModel model, Messages messages, OpenDialog dialog) {
        this.model = model;
        this.messages = messages;
        this.dialog = dialog;
        setId("weights");
        // The names of files are full of underscores, which would mark a letter to press.
        setMnemonicParsing(false);
        setMinWidth(USE_PREF_SIZE);
        setMaxWidth(WIDEST);
        setTooltip(new Tip(messages.get("shell.weights.tip")));
        model.workbench().weightsProperty().addListener((p, old, now) -> name());
        model.recentWeights().addListener((InvalidationListener) list -> fill());
        name();
        fill();
    }

    private void fill() {
        getItems()
                .setAll(
                        item(messages.get("shell.weights.untrained"), model::useUntrained),
                        item(messages.get("shell.weights.reference"), model::useReference),
                        item(messages.get("shell.weights.open"), dialog::openWeights));
        if (!model.recentWeights().isEmpty()) {
            getItems().add(new SeparatorMenuItem());
        }
        for (Path file : model.recentWeights()) {
            getItems().add(item(file.getFileName().toString(), () -> model.open(file)));
        }
    }

    private static MenuItem item(String words, Runnable action) {
        MenuItem item = new MenuItem(words);
        item.setMnemonicParsing(false);
        item.setOnAction(event -> action.run());
        return item;
    }

    private void name() {
        setText(messages.say(model.workbench().weightsProperty().get().title()));
        setAccessibleText(messages.get("shell.weights.tip") + " " + getText());
    }
}
