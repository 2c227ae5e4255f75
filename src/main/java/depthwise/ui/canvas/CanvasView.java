package depthwise.ui.canvas;

import depthwise.graph.Analysis;
import depthwise.graph.NodeReport;
import depthwise.text.Messages;
import depthwise.ui.canvas.CanvasLayout.Box;
import depthwise.ui.canvas.CanvasLayout.Route;
import depthwise.ui.common.EmptyState;
import depthwise.ui.common.Theme;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
import javafx.animation.AnimationTimer;
import javafx.beans.value.ObservableValue;
import javafx.collections.SetChangeListener;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.kordamp.ikonli.feather.Feather;

/**
 * The architecture as blocks joined by ribbons. Drag to pan, turn the wheel to zoom; double click, Enter or the chevron
 * opens a block; arrow keys follow the ribbons; Ctrl+F searches.
 */
public final class CanvasView extends BorderPane {
    private final CanvasModel model;
    private final Messages messages;
    private final Arranger arranger;
    private final CanvasMotion motion = new CanvasMotion();
    private final CanvasPainter painter = new CanvasPainter();
    private final ThumbnailImages thumbnails = new ThumbnailImages();
    private final Pane ground = new Pane();
    private final Canvas canvas = new Canvas();
    private final Region focusRing = new Region();
    private final Minimap minimap = new Minimap(this::centreOnPicture);
    private final HoverCard hoverCard;
    private final ProblemCallout callout = new ProblemCallout();
    private final SearchBar searchBar;
    private final CanvasToolbar toolbar;
    private final AnimationTimer clock = new Clock();
    private final ObservableValue<Theme> theme = Theme.around(this);
    private Optional<Route> pointed = Optional.empty();
    private Heat heat = Heat.NONE;
    private final EmptyState emptyState;
    private Optional<String> wanted = Optional.empty();
    private Optional<String> watched = Optional.empty();
    private boolean isStale = true;

    /** A view that lays out on the common pool. */
    public CanvasView(CanvasModel model, Messages messages) {
        this(model, messages, ForkJoinPool.commonPool());
    }

    /** @param background where layouts are computed; one that runs at once makes the view deterministic */
    public CanvasView(CanvasModel model, Messages messages, Executor background) {
        this.model = model;
        this.messages = messages;
        this.arranger = new Arranger(model, messages, background, this::accept);
        this.hoverCard = new HoverCard(messages);
        this.emptyState = new EmptyState(Feather.GRID, messages.get("canvas.empty"));
        this.searchBar = new SearchBar(model, messages, this::centreOn);
        this.toolbar = new CanvasToolbar(this, model, messages);
        getStyleClass().add("canvas-view");
        getStylesheets().add(CanvasView.class.getResource("canvas.css").toExternalForm());
        build();
        listen();
        new CanvasGestures(this, model).install(ground);
        new CanvasKeys(this, model).install(this);
        describe();
    }

    /** Takes the buttons away, which have no place in a picture of the network. */
    public CanvasView withoutTools() {
        setBottom(null);
        return this;
    }

    private void build() {
        ground.setMinSize(0, 0);
        ground.getChildren().addAll(canvas, emptyState, callout, hoverCard, minimap, searchBar, focusRing);
        ground.getStyleClass().add("canvas-ground");
        ground.setId("canvas-ground");
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(ground.widthProperty());
        clip.heightProperty().bind(ground.heightProperty());
        ground.setClip(clip);
        canvas.widthProperty().bind(ground.widthProperty());
        canvas.heightProperty().bind(ground.heightProperty());
        emptyState.prefWidthProperty().bind(ground.widthProperty());
        emptyState.prefHeightProperty().bind(ground.heightProperty());
        emptyState.setMouseTransparent(true);
        emptyState.setVisible(isEmpty());
        focusRing.getStyleClass().add("canvas-focus");
        focusRing.setMouseTransparent(true);
        focusRing.prefWidthProperty().bind(ground.widthProperty());
        focusRing.prefHeightProperty().bind(ground.heightProperty());
        setCenter(ground);
        setBottom(toolbar);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.NODE);
    }

    private void listen() {
        ground.widthProperty().addListener(p -> resized());
        ground.heightProperty().addListener(p -> resized());
        model.analysisProperty().addListener(p -> arranger.arrange());
        model.directionProperty().addListener(p -> arranger.arrange());
        model.typeProperty().addListener(p -> arranger.arrange());
        model.open().addListener((SetChangeListener<String>) change -> openChanged(change));
        model.selectionProperty().addListener(p -> selected());
        model.onWatch(this::watch);
        model.overlayProperty().addListener(p -> reheat());
        model.timesProperty().addListener(p -> reheat());
        model.thumbnailsProperty().addListener(p -> {
            thumbnails.clear();
            repaint();
        });
        theme.addListener((p, before, now) -> dress());
        sceneProperty().addListener((p, before, now) -> {
            if (now == null) {
                clock.stop();
            } else {
                clock.start();
            }
        });
        searchBar.visibleProperty().addListener((p, before, now) -> {
            if (!now) {
                requestFocus();
            }
        });
    }

    private void dress() {
        painter.setTheme(theme.getValue());
        reheat();
    }

    private void openChanged(SetChangeListener.Change<? extends String> change) {
        motion.anchor(change.wasAdded() ? change.getElementAdded() : change.getElementRemoved());
        arranger.arrange();
    }

    private void resized() {
        double width = ground.getWidth();
        double height = ground.getHeight();
        if (width < 2 || height < 2) {
            return;
        }
        motion.resize(width, height);
        arranger.resize(width, height);
        repaint();
    }

    private void accept(CanvasLayout layout) {
        motion.change(layout, isCalm());
        pointed = Optional.empty();
        emptyState.setVisible(isEmpty());
        reheat();
        describe();
        wanted.ifPresent(this::centreOn);
        watched.ifPresent(this::watch);
    }

    private boolean isEmpty() {
        Analysis analysis = model.analysisProperty().get();
        return analysis == null || analysis.graph().nodes().isEmpty();
    }

    private void reheat() {
        Analysis analysis = model.analysisProperty().get();
        Overlay overlay = model.overlayProperty().get();
        heat = analysis == null
                ? Heat.NONE
                : Heat.of(
                        overlay,
                        analysis,
                        motion.target(),
                        model.timesProperty().get());
        toolbar.show(heat, painter.ink());
        repaint();
    }

    /** Says what is chosen to those who cannot see it. */
    private void describe() {
        String words = model.selected()
                .map(report -> messages.get("canvas.accessible", title(report), report.path(), shape(report)))
                .orElse(messages.get("canvas.name"));
        setAccessibleText(words);
        repaint();
    }

    private String title(NodeReport report) {
        return messages.say(report.node().title());
    }

    private static String shape(NodeReport report) {
        return report.shape().map(Object::toString).orElse("?");
    }

    private boolean isCalm() {
        return model.reducedMotionProperty().get() || getScene() == null;
    }

    CanvasMotion motion() {
        return motion;
    }

    /** Asks for a frame. */
    void repaint() {
        isStale = true;
    }

    /** Paints now; for pictures of a window that no clock drives. */
    public void paintNow() {
        while (motion.isMoving()) {
            motion.advance(CanvasMotion.MILLIS);
        }
        paint();
    }

    private void paint() {
        isStale = false;
        Sight sight = new Sight(
                motion.layout(),
                motion.view(),
                ground.getWidth(),
                ground.getHeight(),
                shownSelection(),
                pointed,
                heat,
                thumbnails.of(model.thumbnailsProperty().get()));
        painter.paint(canvas.getGraphicsContext2D(), sight);
        minimap.paint(sight, painter.ink());
        callout.place(sight);
        searchBar.relocate(Math.max(0, ground.getWidth() - searchBar.prefWidth(-1) - 12), 12);
    }

    /** The chosen node, or the closed block that it is in. */
    private String shownSelection() {
        return model.selected()
                .map(NodeReport::chain)
                .flatMap(chain -> IntStream.range(0, chain.size())
                        .mapToObj(i -> String.join(".", chain.subList(0, chain.size() - i)))
                        .filter(path -> motion.target().box(path).isPresent())
                        .findFirst())
                .orElse("");
    }

    /** A selection that was made elsewhere comes into view. */
    private void selected() {
        describe();
        motion.target().box(shownSelection()).ifPresent(box -> {
            CanvasLayout.Area seen = motion.goal().seen(ground.getWidth(), ground.getHeight());
            if (!seen.overlaps(box.area())) {
                reveal(box.path());
            }
        });
    }

    /** Shows the whole picture. */
    public void fit() {
        watched = Optional.empty();
        motion.fit(isCalm());
        repaint();
    }

    /** Opens every block and shows the whole. */
    void openAll() {
        model.openAll();
        fit();
    }

    /** Closes every block and shows the whole. */
    void closeAll() {
        model.closeAll();
        fit();
    }

    /** Zooms around the middle. */
    public void zoomBy(double factor) {
        zoomAround(factor, ground.getWidth() / 2, ground.getHeight() / 2);
    }

    void zoomAround(double factor, double x, double y) {
        motion.moveTo(motion.goal().zoomed(factor, x, y), true);
        repaint();
    }

    void pan(double dx, double dy) {
        motion.moveTo(motion.goal().panned(dx, dy), true);
        repaint();
    }

    /**
     * Brings the card of {@code path} to the middle, near enough to be read; once its block is open, if it opens now.
     */
    public void centreOn(String path) {
        if (arranger.isBusy()) {
            wanted = Optional.of(path);
            return;
        }
        wanted = Optional.empty();
        motion.target().box(path).ifPresent(box -> {
            Viewport view = motion.goal().closeUp(box.area(), ground.getWidth(), ground.getHeight());
            motion.moveTo(view, isCalm());
            repaint();
        });
    }

    /** Goes near the card of {@code path} and stays there; once it is laid out, if it is not yet. */
    private void watch(String path) {
        if (path.isEmpty()) {
            fit();
        } else if (arranger.isBusy() || motion.target().box(path).isEmpty()) {
            watched = Optional.of(path);
        } else {
            watched = Optional.empty();
            motion.watch(path, isCalm());
            repaint();
        }
    }

    /** Moves as little as needed to show the card of {@code path}. */
    void reveal(String path) {
        motion.target().box(path).ifPresent(box -> {
            Viewport view = motion.goal().revealing(box.area(), ground.getWidth(), ground.getHeight(), 16);
            if (!view.equals(motion.goal())) {
                motion.moveTo(view, isCalm());
            }
            repaint();
        });
    }

    /** Where the card of {@code path} is on this view now; empty where it is not in the picture. */
    public Optional<Bounds> boundsOf(String path) {
        Viewport view = motion.view();
        return motion.layout().box(path).map(Box::area).map(area -> {
            double scale = view.scale();
            return ground.localToParent(
                    new BoundingBox(view.x(area.x()), view.y(area.y()), area.width() * scale, area.height() * scale));
        });
    }

    private void centreOnPicture(CanvasLayout.Point p) {
        CanvasLayout.Area area = new CanvasLayout.Area(p.x(), p.y(), 0, 0);
        motion.moveTo(motion.goal().centredOn(area, ground.getWidth(), ground.getHeight()), true);
        repaint();
    }

    /** Opens the search field. */
    public void search() {
        searchBar.open();
    }

    /** Shows what is known of the card or ribbon under the pointer. */
    void point(Optional<Box> box, Optional<Route> route, double x, double y) {
        if (!route.equals(pointed)) {
            pointed = route;
            repaint();
        }
        Analysis analysis = model.analysisProperty().get();
        if (analysis == null || box.isEmpty() && route.isEmpty()) {
            hoverCard.hide();
        } else {
            hoverCard.show(analysis, box, route, x, y, ground);
        }
    }

    /** Drives the motion and paints when something has changed. */
    private final class Clock extends AnimationTimer {
        private long last;

        @Override
        public void handle(long now) {
            double millis = (now - last) / 1e6;
            last = now;
            if (motion.isMoving()) {
                motion.advance(Math.min(millis, 40));
                isStale = true;
            }
            if (isStale) {
                paint();
            }
        }
    }
}
