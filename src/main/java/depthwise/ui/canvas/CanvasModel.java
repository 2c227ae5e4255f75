package depthwise.ui.canvas;

import depthwise.graph.Analysis;
import depthwise.graph.NodeReport;
import depthwise.image.Picture;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;

/**
 * What the canvas shows and what is chosen on it; no controls. Whoever owns the session binds the analysis, the
 * thumbnails and the times, and listens to the selection.
 */
public final class CanvasModel {
    private final ObjectProperty<Analysis> analysis = new SimpleObjectProperty<>(this, "analysis");
    private final StringProperty selection = new SimpleStringProperty(this, "selection", "");
    private final ObservableSet<String> open = FXCollections.observableSet(new LinkedHashSet<>());
    private final ObjectProperty<Overlay> overlay = new SimpleObjectProperty<>(this, "overlay", Overlay.NONE);
    private final ObjectProperty<Direction> direction = new SimpleObjectProperty<>(this, "direction", Direction.RIGHT);
    private final DoubleProperty type = new SimpleDoubleProperty(this, "type", 1);
    private final BooleanProperty reducedMotion = new SimpleBooleanProperty(this, "reducedMotion");
    private final ObjectProperty<Function<String, Optional<Picture>>> thumbnails =
            new SimpleObjectProperty<>(this, "thumbnails", path -> Optional.empty());
    private final ObjectProperty<Function<String, OptionalDouble>> times =
            new SimpleObjectProperty<>(this, "times", path -> OptionalDouble.empty());

    private final List<Consumer<String>> watchers = new ArrayList<>();

    /** What is shown; null for nothing. */
    public ObjectProperty<Analysis> analysisProperty() {
        return analysis;
    }

    /** The path of the chosen node; empty for none. */
    public StringProperty selectionProperty() {
        return selection;
    }

    /** The paths of the blocks that stand open. Those that the network does not have are ignored. */
    public ObservableSet<String> open() {
        return open;
    }

    /** What fills the cards with colour. */
    public ObjectProperty<Overlay> overlayProperty() {
        return overlay;
    }

    public ObjectProperty<Direction> directionProperty() {
        return direction;
    }

    /** How large letters are beside the cards: 1 as usual, more to be read from afar. */
    public DoubleProperty typeProperty() {
        return type;
    }

    /** Whether everything jumps instead of gliding. */
    public BooleanProperty reducedMotionProperty() {
        return reducedMotion;
    }

    /**
     * A small picture of what leaves a node, by path: its strongest feature map. Replace the function when the pictures
     * change.
     */
    public ObjectProperty<Function<String, Optional<Picture>>> thumbnailsProperty() {
        return thumbnails;
    }

    /** Measured milliseconds by path, for the overlay of time. */
    public ObjectProperty<Function<String, OptionalDouble>> timesProperty() {
        return times;
    }

    /** What is known of the chosen node. */
    public Optional<NodeReport> selected() {
        return report(selection.get());
    }

    /** Whether {@code path} is a block. */
    public boolean isOpenable(String path) {
        return report(path).flatMap(NodeReport::body).isPresent();
    }

    /** Opens a closed block and closes an open one; a selection inside moves out to the block. */
    public void toggle(String path) {
        if (open.contains(path)) {
            close(path);
        } else if (isOpenable(path)) {
            open.add(path);
        }
    }

    private void close(String path) {
        if (isInside(selection.get(), path)) {
            selection.set(path);
        }
        open.remove(path);
    }

    /** Opens every block at every depth. */
    public void openAll() {
        if (analysis.get() != null) {
            Set<String> blocks = new LinkedHashSet<>();
            for (NodeReport report : analysis.get().reports().values()) {
                if (report.body().isPresent()) {
                    blocks.add(report.path());
                }
            }
            open.addAll(blocks);
        }
    }

    /** Closes every block; a selection inside one moves out to the outermost. */
    public void closeAll() {
        selected().ifPresent(report -> selection.set(report.chain().get(0)));
        open.clear();
    }

    /** Chooses {@code path} and opens the blocks around it, so that it can be seen. */
    public void reveal(String path) {
        report(path).ifPresent(report -> {
            List<String> chain = report.chain();
            for (int i = 1; i < chain.size(); i++) {
                open.add(String.join(".", chain.subList(0, i)));
            }
            selection.set(path);
        });
    }

    /**
     * Sends whoever shows this to the card of {@code path}, which is there now or will be once what was opened is laid
     * out; near enough to read it and those beside it. An empty path sends to the whole picture.
     */
    public void watch(String path) {
        watchers.forEach(watcher -> watcher.accept(path));
    }

    /** Has {@code watcher} told where to look. */
    void onWatch(Consumer<String> watcher) {
        watchers.add(watcher);
    }

    private Optional<NodeReport> report(String path) {
        return Optional.ofNullable(analysis.get()).flatMap(a -> a.report(path));
    }

    private boolean isInside(String path, String block) {
        return report(path)
                .map(report -> {
                    for (int i = 1; i < report.chain().size(); i++) {
                        if (String.join(".", report.chain().subList(0, i)).equals(block)) {
                            return true;
                        }
                    }
                    return false;
                })
                .orElse(false);
    }
}
