package depthwise.ui.canvas;

import depthwise.ui.canvas.CanvasLayout.Area;
import depthwise.ui.canvas.CanvasLayout.Box;
import depthwise.ui.canvas.CanvasLayout.Point;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;

/** The sentence of the first problem, beside the card that it belongs to, where it hides the fewest others. */
final class ProblemCallout extends Label {
    private static final double MARGIN = 6;

    ProblemCallout() {
        getStyleClass().add("problem-callout");
        setId("canvas-problem");
        setWrapText(true);
        setMaxWidth(340);
        setMouseTransparent(true);
        setVisible(false);
    }

    void place(Sight sight) {
        Optional<Box> box = sight.layout().boxes().stream()
                .filter(b -> b.node().problem().isPresent())
                .findFirst();
        setVisible(box.isPresent());
        box.ifPresent(b -> {
            setText(b.node().problem().orElseThrow());
            autosize();
            Point place = places(sight, b.area()).stream()
                    .min(Comparator.comparingLong(p -> hidden(sight, p)))
                    .orElseThrow();
            relocate(place.x(), place.y());
        });
    }

    /** Below the card or above it, from its start or from its end on; the first is the usual one. */
    private List<Point> places(Sight sight, Area card) {
        double start = inside(sight, sight.view().x(card.x()));
        double end = inside(sight, sight.view().x(card.right()) - 2 * MARGIN);
        double below = sight.view().y(card.bottom()) + MARGIN;
        double above = sight.view().y(card.y()) - getHeight() - 2 * MARGIN;
        List<Point> under = List.of(new Point(start, below), new Point(end, below));
        List<Point> over = List.of(new Point(start, above), new Point(end, above));
        if (below + getHeight() > sight.height()) {
            return over;
        }
        return above < 0 ? under : List.of(under.get(0), under.get(1), over.get(0), over.get(1));
    }

    private double inside(Sight sight, double x) {
        return Math.max(MARGIN, Math.min(x, sight.width() - getWidth() - MARGIN));
    }

    private long hidden(Sight sight, Point place) {
        Point from = sight.view().toPicture(place.x(), place.y());
        double unit = sight.view().scale();
        Area covered = new Area(from.x(), from.y(), getWidth() / unit, getHeight() / unit);
        return sight.layout().boxes().stream()
                .filter(b -> !b.node().isOpen() && b.area().overlaps(covered))
                .count();
    }
}
