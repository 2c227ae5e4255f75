package depthwise.ui.canvas;

import depthwise.ui.canvas.CanvasLayout.Area;
import depthwise.ui.canvas.CanvasLayout.Box;
import java.util.List;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;

/**
 * Paints the ribbon's way through a closed card: it comes in as it is outside, takes the width and the colour of each
 * operation inside in turn, and goes out as the next card gets it.
 */
final class ProfilePainter {
    /** How far the ribbon runs into a card on both sides before the inside begins. */
    private static final double LEAD = 9;

    private final GraphicsContext g;
    private final Sight sight;
    private final Viewport view;
    private final Ink ink;
    private final boolean isRight;

    ProfilePainter(GraphicsContext g, Sight sight, Ink ink) {
        this.g = g;
        this.sight = sight;
        this.view = sight.view();
        this.ink = ink;
        this.isRight = sight.layout().direction() == Direction.RIGHT;
    }

    /** @param end how far along the card the inside may reach, in units of the picture */
    void paint(Box box, double end) {
        List<Profile.Segment> segments = box.node().profile().segments();
        if (segments.isEmpty()) {
            return;
        }
        double whole = isRight ? box.area().width() : box.area().height();
        double lead = LEAD * box.scale();
        boolean isInput = box.node().kind() == VisibleNode.Kind.TERMINAL && isSource(box);
        Color ribbon = ink.ribbon(Ribbons.depth(box.node().shape()));
        if (!isInput) {
            part(box, 0.5, lead, segments.get(0).in(), segments.get(0).in(), entering(box, ribbon));
        }
        int last = segments.get(segments.size() - 1).out();
        part(box, end - lead, whole - 0.5, last, last, ribbon);
        long wide = segments.stream().filter(s -> !s.isMark()).count();
        double step = (end - 2 * lead) / Math.max(1, wide);
        double at = lead;
        for (Profile.Segment segment : segments) {
            Color colour = sight.heat().isOn()
                    ? ink.palette().faint().deriveColor(0, 1, 1, 0.55)
                    : ink.category(segment.category());
            if (segment.isMark() && wide > 0) {
                double half = 1.5 * box.scale();
                part(box, at - half, at + half, segment.out() * 1.7, segment.out() * 1.7, colour);
            } else {
                part(box, at, at + step, segment.in(), segment.out(), colour);
                at += step;
            }
        }
    }

    private boolean isSource(Box box) {
        return sight.layout().routes().stream().noneMatch(r -> r.to().equals(box.path()));
    }

    /** What enters has the shade of what is before the card. */
    private Color entering(Box box, Color otherwise) {
        return sight.layout().routes().stream()
                .filter(r -> r.to().equals(box.path()) && !r.shortcut())
                .findFirst()
                .map(r -> ink.ribbon(Ribbons.depth(r.shape())))
                .orElse(otherwise);
    }

    private void part(Box box, double from, double to, double channelsIn, double channelsOut, Color colour) {
        Area a = box.area();
        double in = Ribbons.thickness((int) channelsIn) / 2;
        double out = Ribbons.thickness((int) channelsOut) / 2;
        g.setFill(colour);
        if (isRight) {
            double middle = a.y() + box.flow();
            double[] xs = {view.x(a.x() + from), view.x(a.x() + to), view.x(a.x() + to), view.x(a.x() + from)};
            double[] ys = {view.y(middle - in), view.y(middle - out), view.y(middle + out), view.y(middle + in)};
            g.fillPolygon(xs, ys, 4);
        } else {
            double middle = a.x() + box.flow();
            double[] xs = {view.x(middle - in), view.x(middle - out), view.x(middle + out), view.x(middle + in)};
            double[] ys = {view.y(a.y() + from), view.y(a.y() + to), view.y(a.y() + to), view.y(a.y() + from)};
            g.fillPolygon(xs, ys, 4);
        }
    }
}
