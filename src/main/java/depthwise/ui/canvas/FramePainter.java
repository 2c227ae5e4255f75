package depthwise.ui.canvas;

import depthwise.ui.canvas.CanvasLayout.Area;
import depthwise.ui.canvas.CanvasLayout.Box;
import depthwise.ui.canvas.Lettering.Weight;
import java.util.List;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;

/** Paints the frames of open blocks: tinted, outlined, named. */
final class FramePainter {
    /** From the middle of a ribbon to words beside it: half of the widest, and a little. */
    private static final double BESIDE = CardSizes.STRIP / 2 + 4;

    private final GraphicsContext g;
    private final Sight sight;
    private final Viewport view;
    private final Ink ink;
    private final Lettering lettering;

    FramePainter(GraphicsContext g, Sight sight, Ink ink, Lettering lettering) {
        this.g = g;
        this.sight = sight;
        this.view = sight.view();
        this.ink = ink;
        this.lettering = lettering;
    }

    void paint(Box box) {
        Area a = box.area();
        double unit = view.scale() * box.scale();
        double letters = view.scale() * box.letters();
        double x = view.x(a.x());
        double y = view.y(a.y());
        double width = a.width() * view.scale();
        Panel panel = Panel.of(a, sight, Math.min(10, 10 * unit));
        Color colour = sight.heat().isOn()
                ? ink.palette().faint()
                : ink.category(box.node().category());
        g.setFill(ink.palette().surface().interpolate(colour, 0.09));
        panel.fill(g);
        boolean troubled = box.node().troubled();
        g.setStroke(troubled ? ink.palette().problem() : ink.palette().surface().interpolate(colour, 0.55));
        g.setLineWidth(troubled ? 2 : Math.max(0.75, Math.min(1.5, 1.5 * unit)));
        panel.stroke(g);
        name(box, x, y, width, letters);
    }

    private void name(Box box, double x, double y, double width, double letters) {
        double size = Lettering.legible(12.5 * letters, 0.6);
        if (size == 0) {
            return;
        }
        // From top to bottom the ribbon comes in where the name would stand.
        boolean isDown = sight.layout().direction() == Direction.DOWN;
        double left = x + (isDown ? (box.flow() + BESIDE * box.scale()) * view.scale() : 12 * letters);
        double middle = y + 14 * letters;
        double room = width - (left - x) - 32 * letters;
        Color colour = ink.palette().text();
        String title = box.node().title();
        if (isDown) {
            List<String> lines = lettering.lines(title, room, Lettering.narrowest(size), Weight.PLAIN);
            Weight weight = lines.size() > 1 ? Weight.PLAIN : Weight.BOLD;
            for (int i = 0; i < lines.size(); i++) {
                double line = middle + i * Math.max(15 * letters, 1.08 * size);
                lettering.write(g, lines.get(i), left, line, room, size, weight, colour);
            }
        } else {
            lettering.write(g, title, left, middle, room, size, Weight.BOLD, colour);
        }
        double used = lettering.width(title, size, Weight.BOLD) + 10;
        double small = Math.max(Lettering.SMALLEST, size - 2);
        String rest = box.node().brief()
                + (box.node().brief().isEmpty() ? "" : "   ")
                + box.node().name();
        if (used + lettering.width(rest, small, Weight.PLAIN) <= room) {
            lettering.write(
                    g,
                    rest,
                    left + used,
                    middle,
                    room - used,
                    small,
                    Weight.PLAIN,
                    ink.palette().muted());
        }
        chevron(g, view, box, ink.palette().muted());
    }

    /** The sign that opens (›) or closes (⌄) a block. */
    static void chevron(GraphicsContext g, Viewport view, Box box, Color colour) {
        Area a = HitTest.chevron(box);
        double x = view.x(a.centreX());
        double y = view.y(a.centreY());
        double s = 3.6 * view.scale() * box.letters();
        g.setStroke(colour);
        g.setLineWidth(Math.max(1.2, 1.6 * view.scale() * box.letters()));
        g.setLineCap(StrokeLineCap.ROUND);
        if (box.node().isOpen()) {
            g.strokePolyline(new double[] {x - s, x, x + s}, new double[] {y - s / 2, y + s / 2, y - s / 2}, 3);
        } else {
            g.strokePolyline(new double[] {x - s / 2, x + s / 2, x - s / 2}, new double[] {y - s, y, y + s}, 3);
        }
    }
}
