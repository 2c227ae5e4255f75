package depthwise.ui.maps;

import depthwise.engine.Trace;
import depthwise.text.Messages;
import depthwise.ui.common.Latest;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * Who attends to whom: the matrix of one head in one sequence, and, lit up in the picture, what one token attends to.
 * Pointing at the picture or at a row of the matrix chooses the token; so do the arrow keys.
 */
final class AttentionPane extends VBox {
    private final MapsModel model;
    private final Messages messages;
    private final Latest matrices;
    private final ChoiceBox<Integer> head = new ChoiceBox<>();
    private final ChoiceBox<Integer> sequence = new ChoiceBox<>();
    private final Plate matrixPlate;
    private final SpotlightView spotlight;
    private final Label told = new Label();
    private Optional<AttentionSource> source = Optional.empty();
    private Optional<AttentionMatrix> matrix = Optional.empty();
    private int token;

    AttentionPane(MapsModel model, Messages messages, MapsView.Size size) {
        this.model = model;
        this.messages = messages;
        this.matrices = model.painter();
        this.matrixPlate = new Plate(model.painter());
        this.spotlight = new SpotlightView(model.painter());
        getStyleClass().add("attention-pane");
        setFocusTraversable(true);
        told.getStyleClass().add("dw-caption");
        told.setWrapText(true);
        Region plates = new PlatePair(
                caption("maps.attention.picture"),
                spotlight,
                caption("maps.attention.matrix"),
                matrixPlate,
                size == MapsView.Size.FULL ? 24 : 12);
        VBox.setVgrow(plates, Priority.ALWAYS);
        boolean isFull = size == MapsView.Size.FULL;
        // In a narrow pane the pictures leave room below them, and the sentence would stand far away.
        getChildren().addAll(controls(), isFull ? plates : told, isFull ? told : plates);
        listen();
        show(model.contentProperty().get());
    }

    private Label caption(String key) {
        Label caption = new Label(messages.get(key));
        caption.getStyleClass().add("dw-caption");
        caption.setWrapText(true);
        return caption;
    }

    private FlowPane controls() {
        head.setAccessibleText(messages.get("maps.attention.head"));
        sequence.setAccessibleText(messages.get("maps.attention.sequence"));
        FlowPane controls =
                new FlowPane(14, 6, named("maps.attention.head", head), named("maps.attention.sequence", sequence));
        controls.setAlignment(Pos.CENTER_LEFT);
        return controls;
    }

    /** Name and field in one piece, so that they stay in one line. */
    private HBox named(String key, ChoiceBox<Integer> field) {
        HBox pair = new HBox(8, new Label(messages.get(key)), field);
        pair.setAlignment(Pos.CENTER_LEFT);
        return pair;
    }

    private void listen() {
        model.contentProperty().addListener((p, before, now) -> show(now));
        head.valueProperty().addListener((p, before, now) -> load());
        sequence.valueProperty().addListener((p, before, now) -> load());
        sceneProperty().addListener((p, before, now) -> load());
        matrixPlate.addEventHandler(
                MouseEvent.MOUSE_MOVED,
                event -> matrixPlate.pixelAt(event.getX(), event.getY()).ifPresent(pixel -> choose(pixel.row())));
        spotlight.addEventHandler(
                MouseEvent.MOUSE_MOVED,
                event -> spotlight.tokenAt(event.getX(), event.getY()).ifPresent(this::choose));
        addEventHandler(MouseEvent.MOUSE_PRESSED, event -> requestFocus());
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    private void key(KeyEvent event) {
        if (source.isEmpty()) {
            return;
        }
        int columns = source.get().grid().map(TokenGrid::columns).orElse(1);
        int to =
                switch (event.getCode()) {
                    case LEFT -> token - 1;
                    case RIGHT -> token + 1;
                    case UP -> token - columns;
                    case DOWN -> token + columns;
                    default -> -1;
                };
        if (to >= 0 && to < source.get().tokens()) {
            choose(to);
            event.consume();
        }
    }

    private void show(Optional<Content> content) {
        Optional<AttentionSource> now = content.flatMap(Content::attention);
        if (now.isPresent() && !now.equals(source)) {
            source = now;
            token = now.get().tokens() / 2
                    + now.get().grid().map(g -> g.columns() / 2).orElse(0);
            fill(head, now.get().heads());
            fill(sequence, now.get().sequences());
        }
        source = now;
        load();
    }

    /** Counted from zero, as channels and tokens are and as PyTorch does. */
    private static void fill(ChoiceBox<Integer> box, int count) {
        List<Integer> numbers = IntStream.range(0, count).boxed().toList();
        if (!box.getItems().equals(numbers)) {
            box.getItems().setAll(numbers);
            box.setValue(0);
        }
    }

    private void load() {
        Optional<Content> content = model.contentProperty().get();
        if (getScene() == null
                || source.isEmpty()
                || content.isEmpty()
                || head.getValue() == null
                || sequence.getValue() == null) {
            return;
        }
        Trace trace = content.get().trace();
        AttentionSource from = source.get();
        int row = sequence.getValue();
        int column = head.getValue();
        matrices.ask(() -> matrix(from, trace, row, column), now -> {
            matrix = Optional.of(now);
            matrixPlate.show(
                    now.asMap(),
                    0,
                    new Colouring(
                            ColourChoice.VIRIDIS,
                            ScaleScope.CHANNEL,
                            model.networkProperty().get()));
            choose(Math.min(token, now.tokens() - 1));
        });
    }

    private static AttentionMatrix matrix(AttentionSource from, Trace trace, int sequence, int head) {
        try {
            return from.matrix(trace, sequence, head);
        } catch (IllegalStateException e) {
            throw (CancellationException) new CancellationException().initCause(e);
        }
    }

    private void choose(int now) {
        token = now;
        if (matrix.isEmpty() || source.isEmpty() || now >= matrix.get().tokens()) {
            return;
        }
        matrixPlate.markWindow(now, 0, 1, matrix.get().tokens());
        model.contentProperty().get().flatMap(Content::picture).ifPresent(picture -> source.get()
                .grid()
                .ifPresent(
                        grid -> spotlight.show(new Spotlight(picture, grid, matrix.get(), sequence.getValue(), now))));
        told.setText(messages.get(
                "maps.attention.told",
                now,
                ScaleBar.number(matrix.get().largest(now)),
                ScaleBar.number(1.0 / matrix.get().tokens())));
    }
}
