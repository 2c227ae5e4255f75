package depthwise.ui.shell;

import depthwise.text.Messages;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The keys of the window, laid over it until a click, Esc or F1 puts the sheet away. */
final class ShortcutSheet extends StackPane {
    private static final List<String> LINES = List.of(
            "undo",
            "open",
            "paste",
            "picture",
            "run",
            "workspace",
            "search",
            "walk",
            "unfold",
            "fit",
            "layer",
            "theme",
            "presenter",
            "help");

    ShortcutSheet(ShellModel model, Messages messages) {
        setId("shortcuts");
        getStyleClass().add("shortcut-sheet");
        Label title = new Label(messages.get("shell.help.title"));
        title.getStyleClass().add("dw-strong");
        GridPane grid = new GridPane();
        grid.setHgap(20);
        grid.setVgap(5);
        for (int row = 0; row < LINES.size(); row++) {
            Label keys = new Label(messages.get("shell.help." + LINES.get(row) + ".keys"));
            keys.getStyleClass().add("dw-mono");
            keys.setMinWidth(USE_PREF_SIZE);
            grid.addRow(row, keys, new Label(messages.get("shell.help." + LINES.get(row))));
        }
        VBox card = new VBox(10, title, grid);
        card.getStyleClass().addAll("dw-card", "shortcut-card");
        card.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setAlignment(Pos.CENTER);
        getChildren().add(card);
        visibleProperty().bind(model.helpProperty());
        addEventHandler(MouseEvent.MOUSE_CLICKED, event -> model.helpProperty().set(false));
    }
}
