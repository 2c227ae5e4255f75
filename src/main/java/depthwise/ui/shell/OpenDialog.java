package depthwise.ui.shell;

import depthwise.text.Messages;
import java.io.File;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;

/** Asks for a file to open, a picture or weights, in the folder where the one before was found. */
final class OpenDialog {
    private final ShellModel model;
    private final Messages messages;
    private final Node owner;
    private Optional<File> folder = Optional.empty();

    /** @param owner stands in the window that the dialog belongs to */
    OpenDialog(ShellModel model, Messages messages, Node owner) {
        this.model = model;
        this.messages = messages;
        this.owner = owner;
    }

    /** Opens what a person chooses, if anything. */
    void open() {
        ExtensionFilter both = new ExtensionFilter(
                messages.get("shell.open.filter"),
                "*.png",
                "*.jpg",
                "*.jpeg",
                "*.gif",
                "*.bmp",
                "*.webp",
                "*.safetensors");
        ask("shell.open.title", both, new ExtensionFilter(messages.get("shell.open.all"), "*.*"));
    }

    /** As {@link #open}, but only weights are offered. */
    void openWeights() {
        ask("shell.weights.open", new ExtensionFilter(messages.get("shell.weights.filter"), "*.safetensors"));
    }

    private void ask(String title, ExtensionFilter... filters) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(messages.get(title));
        chooser.getExtensionFilters().addAll(List.of(filters));
        folder.filter(File::isDirectory).ifPresent(chooser::setInitialDirectory);
        File chosen = chooser.showOpenDialog(
                Optional.ofNullable(owner.getScene()).map(Scene::getWindow).orElse(null));
        if (chosen != null) {
            folder = Optional.ofNullable(chosen.getParentFile());
            model.open(chosen.toPath());
        }
    }
}
