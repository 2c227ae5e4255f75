package depthwise.ui.canvas;

import depthwise.ui.canvas.CanvasLayout.Area;
import depthwise.ui.canvas.CanvasLayout.Box;
import depthwise.ui.canvas.CanvasLayout.Route;
import depthwise.ui.common.Theme;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.canvas.GraphicsContext;

/**
 * Paints a frame: bands, then level by level the ribbons and the cards on them. Only what can be seen is painted, and
 * only as finely as it can be seen: cards lose their letters, then become bars, and at last only bands and ribbons are
 * left.
 */
final class CanvasPainter {
    /** Cards lower than this are nothing but bars. */
    private static final double BARS = 34;

    /** Cards lower than this are left away. */
    private static final double BANDS = 4;

    private final Lettering lettering = new Lettering();
    private Ink ink = Ink.of(Theme.LIGHT);

    /** A level of nesting: what is drawn before the next one. */
    private record Layer(List<Route> routes, List<Box> boxes) {}

    void setTheme(Theme theme) {
        ink = Ink.of(theme);
    }

    Ink ink() {
        return ink;
    }

    void paint(GraphicsContext g, Sight sight) {
        g.setFill(ink.palette().canvas());
        g.fillRect(0, 0, sight.width(), sight.height());
        Area seen = sight.seen().grown(Ribbons.THICKEST);
        new BandPainter(g, sight, ink, lettering).paint();
        RibbonPainter ribbons = new RibbonPainter(g, sight, ink, lettering);
        CardPainter cards = new CardPainter(g, sight, ink, lettering);
        FramePainter frames = new FramePainter(g, sight, ink, lettering);
        for (Layer layer : layers(sight.layout(), seen)) {
            layer.routes.forEach(ribbons::paint);
            for (Box box : layer.boxes) {
                if (box.node().kind() == VisibleNode.Kind.PORT) {
                    ribbons.port(box);
                } else if (box.node().isOpen()) {
                    frames.paint(box);
                } else if (isCard(box, sight)) {
                    cards.paint(box);
                } else if (height(box, sight) >= BANDS) {
                    cards.bar(box);
                }
            }
        }
        sight.layout()
                .box(sight.selection())
                .ifPresent(box -> cards.selection(box, !box.node().isOpen() && isCard(box, sight)));
    }

    private static boolean isCard(Box box, Sight sight) {
        return height(box, sight) >= BARS;
    }

    private static double height(Box box, Sight sight) {
        return box.area().height() * sight.view().scale();
    }

    private static List<Layer> layers(CanvasLayout layout, Area seen) {
        List<Layer> layers = new ArrayList<>();
        for (Route route : layout.routes()) {
            if (isSeen(route, seen)) {
                layer(layers, route.depth()).routes.add(route);
            }
        }
        for (Box box : layout.boxes()) {
            if (box.area().overlaps(seen)) {
                layer(layers, box.depth()).boxes.add(box);
            }
        }
        return layers;
    }

    private static Layer layer(List<Layer> layers, int depth) {
        while (layers.size() <= depth) {
            layers.add(new Layer(new ArrayList<>(), new ArrayList<>()));
        }
        return layers.get(depth);
    }

    private static boolean isSeen(Route route, Area seen) {
        double left = Double.MAX_VALUE;
        double right = -Double.MAX_VALUE;
        double top = Double.MAX_VALUE;
        double bottom = -Double.MAX_VALUE;
        for (CanvasLayout.Point p : route.points()) {
            left = Math.min(left, p.x());
            right = Math.max(right, p.x());
            top = Math.min(top, p.y());
            bottom = Math.max(bottom, p.y());
        }
        return left < seen.right() && right > seen.x() && top < seen.bottom() && bottom > seen.y();
    }
}
