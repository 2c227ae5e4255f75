package depthwise.ui.maps;

import depthwise.text.Messages;
import depthwise.ui.common.EmptyState;
import depthwise.ui.common.PickedWords;
import depthwise.ui.common.SegmentedControl;
import depthwise.ui.common.Tip;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.beans.property.Property;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** What comes out of the selected node: as tiles, large, as bars, or as attention. */
public final class MapsView extends StackPane {
    private static final double SIDE = 12;

    private final MapsModel model;
    private final Messages messages;
    private final MapGrid grid;
    private final LargeMap large;
    private final VectorBars bars;
    private final AttentionPane attention;
    private final ScaleBar scaleBar;
    private final Label pointed = new Label();
    private final SegmentedControl<Aspect> aspects;
    private final Button start;
    private final FlowPane tools = new FlowPane(8, 6);
    private final BorderPane told = new BorderPane();
    private final VBox foot;
    private final EmptyState nothing;

    /** How much room there is. */
    public enum Size {
        /** A column beside the canvas. */
        COMPACT,
        /** The whole window, with the way through the layers above. */
        FULL
    }

    /** What an attention can be seen as. */
    private enum Aspect {
        ATTENTION("maps.aspect.attention"),
        MAPS("maps.aspect.maps");

        private final String key;

        Aspect(String key) {
            this.key = key;
        }
    }

    public MapsView(MapsModel model, Messages messages, Size size) {
        this.model = model;
        this.messages = messages;
        grid = new MapGrid(model, messages);
        large = new LargeMap(model, messages, size);
        bars = new VectorBars(model, messages);
        attention = new AttentionPane(model, messages, size);
        scaleBar = new ScaleBar(model, messages);
        aspects = new SegmentedControl<>(
                List.of(Aspect.values()), a -> messages.get(a.key), a -> messages.get(a.key + ".tip"));
        start = new Button(messages.get("maps.empty.start"));
        start.setId("maps-start");
        start.setOnAction(event -> model.begin());
        nothing = new EmptyState(Feather.IMAGE, "", start);
        pointed.getStyleClass().addAll("dw-caption", "pointed");
        pointed.setMaxWidth(Double.MAX_VALUE);
        foot = new VBox(4, pointed, scaleBar);
        foot.getStyleClass().add("maps-foot");
        getStyleClass().addAll("maps", size == Size.FULL ? "maps-full" : "maps-compact");
        getStylesheets()
                .add(Objects.requireNonNull(MapsView.class.getResource("maps.css"))
                        .toExternalForm());
        fillTools();
        VBox head = new VBox(8);
        head.getStyleClass().add("maps-head");
        if (size == Size.FULL) {
            head.getChildren().add(new LayerTrail(model, messages));
        }
        head.getChildren().addAll(aspects, tools);
        told.setTop(head);
        told.setBottom(foot);
        getChildren().addAll(told, nothing);
        listen();
        arrange();
    }

    private void fillTools() {
        tools.getStyleClass().add("maps-tools");
        tools.getChildren()
                .addAll(
                        titled(
                                "maps.scope",
                                segmented(List.of(ScaleScope.values()), model.scopeProperty(), ScaleScope::messageKey)),
                        segmented(List.of(TileOrder.values()), model.orderProperty(), TileOrder::messageKey),
                        colours());
    }

    private <T> Node segmented(List<T> choices, Property<T> property, Function<T, String> key) {
        SegmentedControl<T> control = new SegmentedControl<>(
                choices, c -> messages.get(key.apply(c)), c -> messages.get(key.apply(c) + ".tip"));
        control.valueProperty().bindBidirectional(property);
        return control;
    }

    private Node titled(String key, Node control) {
        Label title = new Label(messages.get(key));
        title.getStyleClass().add("dw-caption");
        title.setLabelFor(control);
        HBox box = new HBox(6, title, control);
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }

    private Node colours() {
        ChoiceBox<ColourChoice> box = new ChoiceBox<>();
        box.getItems().setAll(ColourChoice.values());
        box.setConverter(new PickedWords<>(choice -> messages.get(choice.messageKey())));
        box.valueProperty().bindBidirectional(model.coloursProperty());
        box.setTooltip(new Tip(messages.get("maps.colours.tip")));
        box.setAccessibleText(messages.get("maps.colours.tip"));
        return box;
    }

    private void listen() {
        model.contentProperty().addListener((p, before, now) -> arrange());
        model.enlargedProperty().addListener((p, before, now) -> {
            boolean held = grid.isFocused() || large.isFocused();
            arrange();
            if (held) {
                (now ? large : grid).requestFocus();
            }
        });
        model.traceProperty().addListener((p, before, now) -> arrange());
        model.absenceProperty().addListener((p, before, now) -> arrange());
        aspects.valueProperty().addListener((p, before, now) -> arrange());
        grid.pointedProperty().addListener((p, before, now) -> point());
        model.channelProperty().addListener((p, before, now) -> point());
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    private void key(KeyEvent event) {
        int steps = event.getCode() == KeyCode.PAGE_UP ? -1 : event.getCode() == KeyCode.PAGE_DOWN ? 1 : 0;
        if (steps != 0) {
            model.stepLayer(steps);
            event.consume();
        }
    }

    private void arrange() {
        Optional<Content> content = model.contentProperty().get();
        told.setVisible(content.isPresent());
        nothing.setVisible(content.isEmpty());
        nothing.setSentence(messages.say(model.emptiness()));
        show(start, model.isWaiting());
        if (content.isEmpty()) {
            return;
        }
        boolean attends = content.get().attention().isPresent();
        boolean asAttention = attends && aspects.getValue() == Aspect.ATTENTION;
        boolean asMaps = !asAttention && content.get().stack().isPresent();
        show(aspects, attends);
        show(tools, asMaps);
        show(foot, asMaps);
        Node shown = asAttention
                ? attention
                : content.get().stack().isEmpty()
                        ? bars
                        : model.enlargedProperty().get() ? large : grid;
        if (told.getCenter() != shown) {
            BorderPane.setMargin(shown, new Insets(0, SIDE, 0, SIDE));
            told.setCenter(shown);
        }
        point();
    }

    private static void show(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }

    private void point() {
        Optional<MapStack> stack = model.contentProperty().get().flatMap(Content::stack);
        if (stack.isEmpty()) {
            return;
        }
        boolean large = model.enlargedProperty().get();
        int channel = large || grid.isFocused() && grid.pointedProperty().get() < 0
                ? model.channelProperty().get()
                : grid.pointedProperty().get();
        if (channel < 0 || channel >= stack.get().channels()) {
            long dead = dead(stack.get());
            pointed.setText(messages.get(
                    dead == 0 ? "maps.channels" : "maps.channelsDead",
                    stack.get().channels(),
                    dead));
            scaleBar.point(-1);
            return;
        }
        pointed.setText(messages.get(
                "maps.channel",
                channel,
                ScaleBar.number(stack.get().scales().get(channel).min()),
                ScaleBar.number(stack.get().scales().get(channel).max())));
        scaleBar.point(channel);
    }

    private static long dead(MapStack stack) {
        return IntStream.range(0, stack.channels()).filter(stack::isDead).count();
    }
}
