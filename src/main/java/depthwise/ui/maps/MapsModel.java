package depthwise.ui.maps;

import depthwise.engine.Trace;
import depthwise.graph.FlatOperation;
import depthwise.image.ValueScale;
import depthwise.text.Message;
import depthwise.ui.common.Latest;
import depthwise.weights.Labels;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.Property;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

/** What the maps show: the selected node's numbers from the newest run, and how a person wants to see them. */
public final class MapsModel {
    private final Property<String> selection;
    private final ObservableValue<Trace> trace;
    private final ObservableValue<Message> absence;
    private final ObservableValue<Optional<Labels>> labels;
    private final Executor background;
    private final Executor foreground;
    private final Latest contents;
    private final Latest ranges;
    private final ObjectProperty<Optional<Content>> content =
            new SimpleObjectProperty<>(this, "content", Optional.empty());
    private final ObjectProperty<ValueScale> network =
            new SimpleObjectProperty<>(this, "network", new ValueScale(0, 0));
    private final ObjectProperty<ScaleScope> scope = new SimpleObjectProperty<>(this, "scope", ScaleScope.CHANNEL);
    private final ObjectProperty<ColourChoice> colours = new SimpleObjectProperty<>(this, "colours", ColourChoice.AUTO);
    private final ObjectProperty<TileOrder> order = new SimpleObjectProperty<>(this, "order", TileOrder.INDEX);
    private final IntegerProperty channel = new SimpleIntegerProperty(this, "channel", 0);
    private final BooleanProperty enlarged = new SimpleBooleanProperty(this, "enlarged");
    private final ObjectProperty<Pixel> pixel = new SimpleObjectProperty<>(this, "pixel");

    /** A pixel of the enlarged map. */
    record Pixel(int row, int column) {}

    /**
     * @param selection the path of the selected node, empty for none; the maps change it when a person steps through
     *     layers
     * @param trace the newest run; null where there is none
     * @param absence why there is no run; null while there is one
     * @param labels the names of the classes, where the weights bring them
     * @param background where pictures are painted
     * @param foreground the thread of the views
     */
    public MapsModel(
            Property<String> selection,
            ObservableValue<Trace> trace,
            ObservableValue<Message> absence,
            ObservableValue<Optional<Labels>> labels,
            Executor background,
            Executor foreground) {
        this.selection = selection;
        this.trace = trace;
        this.absence = absence;
        this.labels = labels;
        this.background = background;
        this.foreground = foreground;
        this.contents = new Latest(background, foreground);
        this.ranges = new Latest(background, foreground);
        selection.addListener((p, before, now) -> load());
        trace.addListener((p, before, now) -> {
            load();
            measureNetwork();
        });
        scope.addListener((p, before, now) -> measureNetwork());
        load();
    }

    private void load() {
        Trace run = trace.getValue();
        String path = selection.getValue();
        if (!Content.exists(run, path)) {
            contents.forget();
            content.set(Optional.empty());
            return;
        }
        contents.ask(() -> orCancel(() -> Content.of(run, path)), this::show);
    }

    private void show(Content now) {
        boolean sameNode =
                content.get().filter(c -> c.path().equals(now.path())).isPresent();
        int channels = now.stack().map(MapStack::channels).orElse(1);
        content.set(Optional.of(now));
        if (now.stack().isEmpty()) {
            enlarged.set(false);
        }
        if (!sameNode) {
            pixel.set(null);
        }
        // A large channel is followed from layer to layer: most of them keep its number.
        if (!sameNode && !enlarged.get()) {
            channel.set(0);
        } else if (channel.get() >= channels) {
            channel.set(channels - 1);
        }
    }

    /** The range of the whole run is only looked for when somebody wants it: every operation must be looked at. */
    private void measureNetwork() {
        Trace run = trace.getValue();
        if (scope.get() == ScaleScope.NETWORK && run != null) {
            ranges.ask(() -> orCancel(() -> range(run)), network::set);
        }
    }

    private static ValueScale range(Trace run) {
        ValueScale range = null;
        for (FlatOperation operation : run.analysis().operations()) {
            // Not from the statistics: an overflow to infinity must not take the scale with it.
            ValueScale one = ValueScale.of(run.tensor(operation.path()));
            range = range == null ? one : range.join(one);
        }
        return range;
    }

    /** A newer run may take a trace's memory while it is looked at; then nobody waits for the old one any more. */
    private static <T> T orCancel(Supplier<T> work) {
        try {
            return work.get();
        } catch (IllegalStateException e) {
            throw (CancellationException) new CancellationException().initCause(e);
        }
    }

    /** Paints elsewhere; of several askings through one {@link Latest} only the newest is delivered. */
    Latest painter() {
        return new Latest(background, foreground);
    }

    /** Shows maps as at first: as tiles, in order, each channel on its own scale. */
    public void reset() {
        scope.set(ScaleScope.CHANNEL);
        colours.set(ColourChoice.AUTO);
        order.set(TileOrder.INDEX);
        enlarged.set(false);
    }

    /** How values become colours now. */
    Colouring colouring() {
        return new Colouring(colours.get(), scope.get(), network.get());
    }

    /** The channels of the shown maps in the chosen order. */
    List<Integer> channels() {
        return content.get()
                .flatMap(Content::stack)
                .map(s -> s.ordered(order.get()))
                .orElse(List.of());
    }

    /** Goes {@code steps} channels on, in the order of the grid; stays at the ends. */
    void step(int steps) {
        List<Integer> channels = channels();
        int at = channels.indexOf(channel.get()) + steps;
        if (!channels.isEmpty()) {
            channel.set(channels.get(Math.max(0, Math.min(channels.size() - 1, at))));
        }
    }

    /** Selects the layer {@code steps} after the selected one; the first where none is selected. */
    void stepLayer(int steps) {
        Trace run = trace.getValue();
        if (run != null && !selection.getValue().isEmpty()) {
            Layers.beside(run.analysis(), selection.getValue(), steps).ifPresent(selection::setValue);
        } else {
            begin();
        }
    }

    /** Selects the first layer. */
    void begin() {
        Optional.ofNullable(trace.getValue())
                .flatMap(run -> Layers.first(run.analysis()))
                .ifPresent(selection::setValue);
    }

    /** Whether all that is missing is a choice. */
    boolean isWaiting() {
        return trace.getValue() != null
                && absence.getValue() == null
                && selection.getValue().isEmpty();
    }

    void select(String path) {
        selection.setValue(path);
    }

    /** The name of a class, if the weights bring names. */
    Optional<String> label(int index) {
        return Optional.ofNullable(labels.getValue())
                .flatMap(names -> names)
                .filter(names -> index < names.names().size())
                .map(names -> names.names().get(index));
    }

    /** Why there is nothing to see. */
    Message emptiness() {
        // What is there but not shown yet is being looked at: no reason to ask for another choice.
        boolean isComing = Content.exists(trace.getValue(), selection.getValue());
        return Optional.ofNullable(absence.getValue())
                .orElseGet(() -> Message.of(isComing ? "workbench.absence.running" : "maps.empty.select"));
    }

    ReadOnlyObjectProperty<Optional<Content>> contentProperty() {
        return content;
    }

    ReadOnlyObjectProperty<ValueScale> networkProperty() {
        return network;
    }

    /** What shares a colour scale. */
    public ObjectProperty<ScaleScope> scopeProperty() {
        return scope;
    }

    /** Which colours are wanted. */
    public ObjectProperty<ColourChoice> coloursProperty() {
        return colours;
    }

    /** In which order channels are shown. */
    public ObjectProperty<TileOrder> orderProperty() {
        return order;
    }

    /** The chosen channel. */
    public IntegerProperty channelProperty() {
        return channel;
    }

    /** Whether the chosen channel is shown large instead of the grid. */
    public BooleanProperty enlargedProperty() {
        return enlarged;
    }

    /** The pixel under the crosshair of the enlarged map; null for none. */
    ObjectProperty<Pixel> pixelProperty() {
        return pixel;
    }

    ObservableValue<Message> absenceProperty() {
        return absence;
    }

    ObservableValue<Trace> traceProperty() {
        return trace;
    }
}
