package depthwise.ui.canvas;

import depthwise.ui.canvas.Navigation.Way;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * What the keys do to the canvas: arrows follow the ribbons from the chosen card and pan when none is chosen or with
 * Shift, Enter opens and closes, Escape goes to the block around, + − 0 zoom, Ctrl+F searches.
 */
final class CanvasKeys {
    private static final double STEP = 60;
    private static final double ZOOM = 1.2;
    private static final Map<KeyCode, Way> WAYS = Map.of(
            KeyCode.LEFT, Way.LEFT,
            KeyCode.RIGHT, Way.RIGHT,
            KeyCode.UP, Way.UP,
            KeyCode.DOWN, Way.DOWN);

    private final CanvasView view;
    private final CanvasModel model;

    CanvasKeys(CanvasView view, CanvasModel model) {
        this.view = view;
        this.model = model;
    }

    void install(Node node) {
        node.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getTarget() == node && handle(event) || isSearch(event)) {
                event.consume();
            }
        });
    }

    private boolean isSearch(KeyEvent event) {
        boolean isSearch = event.isShortcutDown() && event.getCode() == KeyCode.F;
        if (isSearch) {
            view.search();
        }
        return isSearch;
    }

    private boolean handle(KeyEvent event) {
        Way way = WAYS.get(event.getCode());
        if (way != null && !event.isShortcutDown()) {
            arrow(way, event.isShiftDown());
            return true;
        }
        if (event.isShortcutDown() || event.isAltDown()) {
            return false;
        }
        return command(event.getCode());
    }

    private void arrow(Way way, boolean isShift) {
        String selected = model.selectionProperty().get();
        if (isShift || selected.isEmpty()) {
            view.pan(-STEP * way.dx(), -STEP * way.dy());
        } else {
            choose(Optional.of(navigation().go(selected, way)));
        }
    }

    private boolean command(KeyCode code) {
        switch (code) {
            case ENTER, SPACE -> enter();
            case ESCAPE ->
                choose(Optional.of(
                        navigation().parent(model.selectionProperty().get()).orElse("")));
            case HOME -> choose(navigation().first());
            case END -> choose(navigation().last());
            case PLUS, ADD, EQUALS -> view.zoomBy(ZOOM);
            case MINUS, SUBTRACT -> view.zoomBy(1 / ZOOM);
            case DIGIT0, NUMPAD0, F -> view.fit();
            default -> {
                return false;
            }
        }
        return true;
    }

    private void enter() {
        String selected = model.selectionProperty().get();
        if (selected.isEmpty()) {
            choose(navigation().first());
        } else {
            model.toggle(selected);
        }
    }

    private void choose(Optional<String> path) {
        path.ifPresent(p -> {
            model.selectionProperty().set(p);
            view.reveal(p);
        });
    }

    private Navigation navigation() {
        return new Navigation(view.motion().target());
    }
}
