package depthwise.ui.canvas;

import depthwise.ui.canvas.CanvasLayout.Area;
import depthwise.ui.canvas.CanvasLayout.Band;
import depthwise.ui.canvas.CanvasLayout.Box;
import depthwise.ui.canvas.CanvasLayout.Point;
import java.util.function.Consumer;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;

/** The whole picture in a corner, with a frame around what the window shows; hidden while that is everything. */
final class Minimap extends StackPane {
    private static final double WIDTH = 184;
    private static final double HEIGHT = 116;
    private static final double MARGIN = 12;

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
        relocate(sight.width() - WIDTH - MARGIN - 8, sight.height() - HEIGHT - MARGIN - 8);
        if (!isVisible()) {
            return;
        }
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

    private void fill(GraphicsContext g, Area a, double least) {
        g.fillRect(
                scale.x(a.x()),
                scale.y(a.y()),
                Math.max(least, a.width() * scale.scale()),
                Math.max(least, a.height() * scale.scale()));
    }
}
