package depthwise.ui.canvas;

import depthwise.text.Messages;
import depthwise.ui.common.IconButton;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;

/** Finds nodes by title and path; Enter goes to the next, Shift+Enter to the one before, Escape closes. */
final class SearchBar extends HBox {
    private final CanvasModel model;
    private final Messages messages;
    private final Consumer<String> centre;
    private final TextField field = new TextField();
    private final Label count = new Label();
    private List<String> found = List.of();
    private int at = -1;

    SearchBar(CanvasModel model, Messages messages, Consumer<String> centre) {
        this.model = model;
        this.messages = messages;
        this.centre = centre;
        getStyleClass().addAll("dw-floating", "search-bar");
        setAlignment(Pos.CENTER_LEFT);
        field.setId("canvas-search");
        field.setPromptText(messages.get("canvas.search.prompt"));
        field.setAccessibleText(messages.get("canvas.search.prompt"));
        field.setPrefColumnCount(18);
        field.textProperty().addListener((p, before, now) -> find(now));
        count.getStyleClass().add("dw-caption");
        count.setMinWidth(64);
        getChildren()
                .addAll(
                        field,
                        count,
                        new IconButton(Feather.CHEVRON_UP, messages.get("canvas.search.previous"), () -> step(-1)),
                        new IconButton(Feather.CHEVRON_DOWN, messages.get("canvas.search.next"), () -> step(1)),
                        new IconButton(Feather.X, messages.get("canvas.search.close"), () -> setVisible(false)));
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        addEventHandler(MouseEvent.ANY, MouseEvent::consume);
        setVisible(false);
    }

    void open() {
        setVisible(true);
        autosize();
        field.requestFocus();
        field.selectAll();
        find(field.getText());
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            setVisible(false);
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && event.getTarget() == field) {
            step(event.isShiftDown() ? -1 : 1);
            event.consume();
        }
    }

    private void find(String query) {
        found = model.analysisProperty().get() == null
                ? List.of()
                : NodeSearch.find(model.analysisProperty().get(), query, messages);
        at = -1;
        tell();
    }

    private void step(int by) {
        if (found.isEmpty()) {
            return;
        }
        at = Math.floorMod(at < 0 && by < 0 ? -1 : at + by, found.size());
        String path = found.get(at);
        model.reveal(path);
        centre.accept(path);
        tell();
    }

    private void tell() {
        if (field.getText().isBlank()) {
            count.setText("");
        } else if (found.isEmpty()) {
            count.setText(messages.get("canvas.search.none"));
        } else {
            count.setText(messages.get("canvas.search.count", at + 1, found.size()));
        }
    }
}
