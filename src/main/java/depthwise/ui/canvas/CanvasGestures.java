package depthwise.ui.canvas;

import depthwise.ui.canvas.CanvasLayout.Box;
import depthwise.ui.canvas.CanvasLayout.Point;
import depthwise.ui.canvas.CanvasLayout.Route;
import java.util.Optional;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import javafx.scene.layout.Pane;

/** What the mouse does to the canvas. */
final class CanvasGestures {
    private static final double CLICK_SLACK = 4;

    private final CanvasView view;
    private final CanvasModel model;
    private double lastX;
    private double lastY;
    private double travelled;

    CanvasGestures(CanvasView view, CanvasModel model) {
        this.view = view;
        this.model = model;
    }

    void install(Pane ground) {
        ground.setOnMousePressed(this::press);
        ground.setOnMouseDragged(event -> drag(event, ground));
        ground.setOnMouseReleased(event -> ground.setCursor(Cursor.DEFAULT));
        ground.setOnMouseClicked(this::click);
        ground.setOnMouseMoved(event -> move(event, ground));
        ground.setOnMouseExited(event -> view.point(Optional.empty(), Optional.empty(), 0, 0));
        ground.setOnScroll(this::scroll);
        ground.setOnZoom(this::zoom);
    }

    private void press(MouseEvent event) {
        view.requestFocus();
        lastX = event.getX();
        lastY = event.getY();
        travelled = 0;
    }

    private void drag(MouseEvent event, Pane ground) {
        double dx = event.getX() - lastX;
        double dy = event.getY() - lastY;
        travelled += Math.hypot(dx, dy);
        lastX = event.getX();
        lastY = event.getY();
        if (travelled > CLICK_SLACK) {
            view.point(Optional.empty(), Optional.empty(), 0, 0);
            ground.setCursor(Cursor.CLOSED_HAND);
            view.pan(dx, dy);
        }
    }

    private void click(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY || travelled > CLICK_SLACK) {
            return;
        }
        view.point(Optional.empty(), Optional.empty(), 0, 0);
        Point p = at(event);
        Optional<Box> box = HitTest.box(view.motion().layout(), p);
        if (event.getClickCount() == 1) {
            model.selectionProperty().set(box.map(Box::path).orElse(""));
        }
        box.filter(hit -> event.getClickCount() == 2 && !HitTest.isOnChevron(hit, p)
                        || event.getClickCount() == 1 && HitTest.isOnChevron(hit, p))
                .ifPresent(hit -> model.toggle(hit.path()));
    }

    private void move(MouseEvent event, Pane ground) {
        Point p = at(event);
        CanvasLayout layout = view.motion().layout();
        Optional<Box> box = HitTest.box(layout, p);
        double slack = 3 / view.motion().view().scale();
        boolean isOnCard = box.filter(b -> !b.node().isOpen()).isPresent();
        Optional<Route> route = isOnCard ? Optional.empty() : HitTest.route(layout, p, slack);
        boolean isButton = box.filter(b -> HitTest.isOnChevron(b, p)).isPresent();
        ground.setCursor(isButton ? Cursor.HAND : Cursor.DEFAULT);
        boolean isToTell = box.filter(b -> isOnCard || HitTest.isOnName(b, p)).isPresent();
        Optional<Box> told = route.isEmpty() && isToTell ? box : Optional.empty();
        view.point(told, route, event.getX(), event.getY());
    }

    private Point at(MouseEvent event) {
        return view.motion().view().toPicture(event.getX(), event.getY());
    }

    /** The wheel zooms around the pointer; with Shift, or a wheel that tilts, it pans. */
    private void scroll(ScrollEvent event) {
        if (event.isShiftDown() || Math.abs(event.getDeltaX()) > Math.abs(event.getDeltaY())) {
            view.pan(event.getDeltaX() + (event.getDeltaX() == 0 ? event.getDeltaY() : 0), 0);
        } else if (event.getDeltaY() != 0) {
            view.zoomAround(Math.exp(event.getDeltaY() * 0.0035), event.getX(), event.getY());
        }
        event.consume();
    }

    private void zoom(ZoomEvent event) {
        view.zoomAround(event.getZoomFactor(), event.getX(), event.getY());
        event.consume();
    }
}
