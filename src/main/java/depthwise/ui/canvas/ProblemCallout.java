package depthwise.ui.canvas;

import depthwise.ui.canvas.CanvasLayout.Area;
import depthwise.ui.canvas.CanvasLayout.Box;
import java.util.Optional;
import javafx.scene.control.Label;

/** The sentence of the first problem, below the card that it belongs to. */
final class ProblemCallout extends Label {
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
            Area a = b.area();
            autosize();
            double x = sight.view().x(a.x());
            double below = sight.view().y(a.bottom()) + 6;
            double above = sight.view().y(a.y()) - getHeight() - 12;
            double y = below + getHeight() > sight.height() ? above : below;
            relocate(Math.max(6, Math.min(x, sight.width() - getWidth() - 6)), y);
        });
    }
}
