package depthwise.ui.canvas;

import depthwise.ui.canvas.CanvasLayout.Area;
import depthwise.ui.canvas.CanvasLayout.Band;
import depthwise.ui.canvas.CanvasLayout.Box;
import depthwise.ui.canvas.CanvasLayout.Point;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;

/**
 * The whole picture in a corner, with a frame around what the window shows; hidden while that is everything. Keeps out
 * of the way of cards.
 */
final class Minimap extends StackPane {
    private static final double WIDTH = 184;
    private static final double HEIGHT = 116;
    private static final double MARGIN = 12;

    /** Where the field of the search stands at the top. */
    private static final double SEARCH = 48;

    private static final double FAINT = 0.7;

    private final Canvas canvas = new Canvas(WIDTH, HEIGHT);
    private Viewport scale = new Viewport(1, 0, 0);

    /** @param goTo is told the point of the picture that was clicked or dragged to */
    Minimap(Consumer<Point> goTo) {
        getStyleClass().addAll("dw-floating", "minimap");
        setId("canvas-minimap");
        getChildren().add(canvas);
        setOnMousePressed(event -> go(event, goTo));
        setOnMouseDragged(event -> go(event, goTo));
        setOnMouseClicked(MouseEvent::consume);
        setVisible(false);
    }

    private void go(MouseEvent event, Consumer<Point> goTo) {
        Point p = canvas.sceneToLocal(event.getSceneX(), event.getSceneY()) == null
                ? new Point(0, 0)
                : scale.toPicture(
                        canvas.sceneToLocal(event.getSceneX(), event.getSceneY())
                                .getX(),
                        canvas.sceneToLocal(event.getSceneX(), event.getSceneY())
                                .getY());
        goTo.accept(p);
        event.consume();
    }

    void paint(Sight sight, Ink ink) {
        CanvasLayout layout = sight.layout();
        Area seen = sight.seen();
        setVisible(!layout.boxes().isEmpty() && !seen.grown(8).encloses(layout.bounds()));
        if (!isVisible()) {
            return;
        }
        stand(sight);
        scale = Viewport.fit(layout.bounds(), WIDTH, HEIGHT, 4);
        GraphicsContext g = canvas.getGraphicsContext2D();
        g.clearRect(0, 0, WIDTH, HEIGHT);
        for (Band band : layout.bands()) {
            g.setFill(ink.band(band.depth()));
            fill(g, band.area(), 0);
        }
        for (Box box : layout.boxes()) {
            if (box.node().kind() == VisibleNode.Kind.PORT) {
                continue;
            }
            boolean isChosen = box.path().equals(sight.selection());
            g.setFill(
                    isChosen ? ink.palette().accent() : ink.category(box.node().category()));
            g.setGlobalAlpha(box.node().isOpen() && !isChosen ? 0.2 : 1);
            fill(g, box.area(), 1);
            g.setGlobalAlpha(1);
        }
        g.setStroke(ink.palette().accent());
        g.setLineWidth(1.5);
        g.strokeRect(scale.x(seen.x()), scale.y(seen.y()), seen.width() * scale.scale(), seen.height() * scale.scale());
    }

    /** In the corner where it hides the least; where it hides something anywhere, it lets that shine through. */
    private void stand(Sight sight) {
        if (isHover() || isPressed()) {
            // Not away from under the pointer.
            setOpacity(1);
            return;
        }
        double right = sight.width() - WIDTH - MARGIN - 8;
        double bottom = sight.height() - HEIGHT - MARGIN - 8;
        List<Point> corners =
                List.of(new Point(right, bottom), new Point(MARGIN, bottom), new Point(right, MARGIN + SEARCH));
        Point now = new Point(getLayoutX(), getLayoutY());
        Point best = corners.contains(now) && hidden(sight, now) == 0
                ? now
                : corners.stream()
                        .filter(corner -> hidden(sight, corner) == 0)
                        .findFirst()
                        .orElse(corners.get(0));
        setOpacity(hidden(sight, best) == 0 ? 1 : FAINT);
        relocate(best.x(), best.y());
    }

    /** How many cards it would hide at a corner. */
    private static long hidden(Sight sight, Point corner) {
        Point from = sight.view().toPicture(corner.x(), corner.y());
        double unit = sight.view().scale();
        Area covered = new Area(from.x(), from.y(), (WIDTH + 8) / unit, (HEIGHT + 8) / unit);
        return sight.layout().boxes().stream()
                .filter(box -> !box.node().isOpen() && box.area().overlaps(covered))
                .count();
    }

    private void fill(GraphicsContext g, Area a, double least) {
        g.fillRect(
                scale.x(a.x()),
                scale.y(a.y()),
                Math.max(least, a.width() * scale.scale()),
                Math.max(least, a.height() * scale.scale()));
    }
}
