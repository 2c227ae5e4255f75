package depthwise.ui.canvas;

import depthwise.ui.canvas.CanvasLayout.Area;
import depthwise.ui.canvas.CanvasLayout.Band;
import depthwise.ui.canvas.Lettering.Weight;
import javafx.scene.canvas.GraphicsContext;

/** Paints the soft grounds of what runs at one resolution, each labelled at its top. */
final class BandPainter {
    private final GraphicsContext g;
    private final Sight sight;
    private final Ink ink;
    private final Lettering lettering;

    BandPainter(GraphicsContext g, Sight sight, Ink ink, Lettering lettering) {
        this.g = g;
        this.sight = sight;
        this.ink = ink;
        this.lettering = lettering;
    }

    void paint() {
        Area seen = sight.seen();
        for (Band band : sight.layout().bands()) {
            if (band.area().overlaps(seen)) {
                paint(band);
            }
        }
    }

    private void paint(Band band) {
        Viewport view = sight.view();
        double x = view.x(band.area().x());
        double y = view.y(band.area().y());
        double width = band.area().width() * view.scale();
        g.setFill(ink.band(band.depth()));
        Panel.of(band.area(), sight, 12 * view.scale()).fill(g);
        double letters = view.scale() * sight.layout().type();
        double size = Lettering.legible(13 * letters, 0.6);
        if (size > 0) {
            // From top to bottom the ribbon comes in where the label would stand.
            boolean isDown = sight.layout().direction() == Direction.DOWN;
            double inset = (isDown ? CardSizes.STRIP + 22 : 10) * view.scale();
            double middle = y + (isDown ? 12 : 13) * letters;
            double room = width - inset;
            lettering.write(
                    g,
                    band.label(),
                    x + inset,
                    middle,
                    room,
                    size,
                    Weight.BOLD,
                    ink.palette().muted());
        }
    }
}
