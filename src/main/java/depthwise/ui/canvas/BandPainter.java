package depthwise.ui.canvas;

import depthwise.ui.canvas.CanvasLayout.Area;
import depthwise.ui.canvas.CanvasLayout.Band;
import depthwise.ui.canvas.Lettering.Weight;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;

/** Paints the soft grounds of what runs at one resolution, each labelled at its top. */
final class BandPainter {
    /** Where the cards begin below the top of a band, in units of the letters. */
    private static final double BELOW = 24;

    /** What the frame of a chosen block takes above it, in pixels. */
    private static final double FRAME = 3.5;

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
            String label = band.label();
            // From top to bottom the ribbon comes in where the label would stand, and below another card its channels.
            boolean isDown = sight.layout().direction() == Direction.DOWN;
            double beside = CardSizes.STRIP + (isFirst(band) ? 22 : 46);
            double inset = (isDown ? beside : 10) * view.scale();
            // Small letters would reach below their strip, where the frame of a chosen block runs.
            double lowest = BELOW * letters - FRAME - 0.4 * size;
            double middle = y + (isDown ? 12 * letters : Math.min(13 * letters, lowest));
            Color colour = ink.palette().muted();
            lettering.write(g, label, x + inset, middle, width - inset, size, Weight.BOLD, colour);
        }
    }

    /** Whether it is the first of its column. */
    private boolean isFirst(Band band) {
        return sight.layout().bands().stream()
                .noneMatch(other -> other.area().y() < band.area().y()
                        && other.area().x() < band.area().right()
                        && band.area().x() < other.area().right());
    }
}
