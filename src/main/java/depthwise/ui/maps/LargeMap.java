package depthwise.ui.maps;

import depthwise.graph.ReceptiveField;
import depthwise.text.Messages;
import depthwise.ui.common.IconButton;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/**
 * One channel, large: a crosshair reads its numbers, and shows which pixels of the node's input each was made of. The
 * arrow keys go through the channels, with Shift they move the crosshair, Escape goes back to all channels.
 */
final class LargeMap extends VBox {
    private final MapsModel model;
    private final Messages messages;
    private final Plate output;
    private final Optional<Plate> input;
    private final Label title = new Label();
    private final Label value = new Label();
    private final Label field = new Label();
    private final Label inputTitle = new Label();
    private Optional<MapStack> before = Optional.empty();

    LargeMap(MapsModel model, Messages messages, MapsView.Size size) {
        this.model = model;
        this.messages = messages;
        this.output = new Plate(model.painter());
        this.input = size == MapsView.Size.FULL ? Optional.of(new Plate(model.painter())) : Optional.empty();
        getStyleClass().add("large-map");
        setFocusTraversable(true);
        title.getStyleClass().add("dw-strong");
        value.getStyleClass().add("pixel-value");
        value.setWrapText(true);
        value.setMinHeight(Region.USE_PREF_SIZE);
        field.getStyleClass().add("dw-caption");
        field.setWrapText(true);
        field.setMinHeight(Region.USE_PREF_SIZE);
        inputTitle.getStyleClass().add("dw-caption");
        VBox.setVgrow(output, Priority.ALWAYS);
        getChildren().addAll(bar(), plates(), value, field);
        listen();
    }

    private HBox bar() {
        IconButton back = new IconButton(Feather.GRID, messages.get("maps.large.back"), () -> model.enlargedProperty()
                .set(false));
        IconButton previous =
                new IconButton(Feather.CHEVRON_LEFT, messages.get("maps.large.previous"), () -> model.step(-1));
        IconButton next = new IconButton(Feather.CHEVRON_RIGHT, messages.get("maps.large.next"), () -> model.step(1));
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        HBox bar = new HBox(6, back, title, previous, next);
        bar.setAlignment(Pos.CENTER_LEFT);
        return bar;
    }

    private Region plates() {
        if (input.isEmpty()) {
            VBox.setVgrow(output, Priority.ALWAYS);
            return output;
        }
        Label made = new Label(messages.get("maps.large.output"));
        made.getStyleClass().add("dw-caption");
        VBox from = new VBox(4, inputTitle, input.get());
        VBox to = new VBox(4, made, output);
        VBox.setVgrow(input.get(), Priority.ALWAYS);
        HBox both = new HBox(24, from, to);
        HBox.setHgrow(from, Priority.ALWAYS);
        HBox.setHgrow(to, Priority.ALWAYS);
        from.setPrefWidth(100);
        to.setPrefWidth(100);
        VBox.setVgrow(both, Priority.ALWAYS);
        return both;
    }

    private void listen() {
        model.contentProperty().addListener((p, was, now) -> refresh());
        model.enlargedProperty().addListener((p, was, now) -> refresh());
        model.channelProperty().addListener((p, was, now) -> refresh());
        model.scopeProperty().addListener((p, was, now) -> refresh());
        model.coloursProperty().addListener((p, was, now) -> refresh());
        model.networkProperty().addListener((p, was, now) -> refresh());
        model.pixelProperty().addListener((p, was, now) -> read());
        sceneProperty().addListener((p, was, now) -> refresh());
        output.addEventHandler(MouseEvent.MOUSE_MOVED, event -> model.pixelProperty()
                .set(output.pixelAt(event.getX(), event.getY()).orElse(null)));
        output.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> requestFocus());
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    private void key(KeyEvent event) {
        KeyCode code = event.getCode();
        if (code == KeyCode.ESCAPE || code == KeyCode.BACK_SPACE) {
            model.enlargedProperty().set(false);
        } else if (event.isShiftDown() && code.isArrowKey()) {
            move(code);
        } else if (code == KeyCode.LEFT || code == KeyCode.UP) {
            model.step(-1);
        } else if (code == KeyCode.RIGHT || code == KeyCode.DOWN) {
            model.step(1);
        } else {
            return;
        }
        event.consume();
    }

    private void move(KeyCode code) {
        Optional<MapStack> stack = model.contentProperty().get().flatMap(Content::stack);
        if (stack.isEmpty()) {
            return;
        }
        MapsModel.Pixel at = model.pixelProperty().get();
        int row = at == null ? stack.get().height() / 2 : at.row();
        int column = at == null ? stack.get().width() / 2 : at.column();
        row += code == KeyCode.UP ? -1 : code == KeyCode.DOWN ? 1 : 0;
        column += code == KeyCode.LEFT ? -1 : code == KeyCode.RIGHT ? 1 : 0;
        model.pixelProperty()
                .set(new MapsModel.Pixel(
                        Math.max(0, Math.min(stack.get().height() - 1, row)),
                        Math.max(0, Math.min(stack.get().width() - 1, column))));
    }

    private void refresh() {
        Optional<Content> content = model.contentProperty().get();
        Optional<MapStack> stack = content.flatMap(Content::stack);
        if (getScene() == null || !model.enlargedProperty().get() || stack.isEmpty()) {
            return;
        }
        int channel = Math.min(model.channelProperty().get(), stack.get().channels() - 1);
        String dead = stack.get().isDead(channel) ? "maps.large.dead" : "maps.large.title";
        title.setText(messages.get(dead, channel, stack.get().channels() - 1));
        output.show(stack.get(), channel, model.colouring());
        before = input.isPresent() ? content.get().input() : Optional.empty();
        input.ifPresent(plate -> showInput(plate, channel));
        read();
    }

    private void showInput(Plate plate, int channel) {
        if (before.isEmpty()) {
            plate.clear();
            inputTitle.setText(messages.get("maps.large.noInput"));
            return;
        }
        MapStack maps = before.get();
        boolean paired = maps.channels()
                == model.contentProperty()
                        .get()
                        .flatMap(Content::stack)
                        .orElseThrow()
                        .channels();
        int shown = paired ? channel : maps.strongest();
        inputTitle.setText(messages.get(paired ? "maps.large.input" : "maps.large.strongestInput", shown));
        plate.show(maps, shown, model.colouring());
    }

    private void read() {
        Optional<Content> content = model.contentProperty().get();
        Optional<MapStack> stack = content.flatMap(Content::stack);
        MapsModel.Pixel at = model.pixelProperty().get();
        if (stack.isEmpty()
                || at == null
                || at.row() >= stack.get().height()
                || at.column() >= stack.get().width()) {
            output.unmark();
            input.ifPresent(Plate::unmark);
            value.setText(messages.get("maps.large.point"));
            field.setText("");
            return;
        }
        int channel = Math.min(model.channelProperty().get(), stack.get().channels() - 1);
        output.markPixel(at.row(), at.column());
        value.setText(messages.get(
                "maps.large.value",
                at.row(),
                at.column(),
                ScaleBar.number(stack.get().value(channel, at.row(), at.column()))));
        Optional<ReceptiveField> seen = ReceptiveField.of(
                content.get().trace().analysis(), content.get().path(), at.row(), at.column());
        field.setText(seen.map(this::write).orElse(""));
        input.filter(plate -> before.isPresent())
                .ifPresent(plate -> seen.ifPresentOrElse(
                        s -> plate.markWindow(s.top(), s.left(), s.height(), s.width()), plate::unmark));
    }

    private String write(ReceptiveField seen) {
        boolean all =
                seen.height() == seen.of().height() && seen.width() == seen.of().width();
        return messages.get(
                all ? "maps.large.fieldAll" : "maps.large.field",
                seen.top(),
                seen.bottom(),
                seen.left(),
                seen.right(),
                seen.of().height() + "×" + seen.of().width());
    }
}
