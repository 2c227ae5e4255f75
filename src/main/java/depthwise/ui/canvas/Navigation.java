package depthwise.ui.canvas;

import depthwise.ui.canvas.CanvasLayout.Box;
import depthwise.ui.canvas.CanvasLayout.Route;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where the arrow keys take the selection: along the ribbons in the reading direction and back, to the nearest card
 * across it.
 */
final class Navigation {
    private final CanvasLayout layout;
    private final Map<String, Box> boxes;

    /** A way to go on the screen. */
    enum Way {
        LEFT(-1, 0),
        RIGHT(1, 0),
        UP(0, -1),
        DOWN(0, 1);

        private final int dx;
        private final int dy;

        Way(int dx, int dy) {
            this.dx = dx;
            this.dy = dy;
        }

        int dx() {
            return dx;
        }

        int dy() {
            return dy;
        }
    }

    Navigation(CanvasLayout layout) {
        this.layout = layout;
        this.boxes = layout.byPath();
    }

    /** The first card of the picture. */
    Optional<String> first() {
        return layout.boxes().stream().map(Box::path).findFirst();
    }

    /** The last card of the top level. */
    Optional<String> last() {
        return layout.boxes().stream()
                .filter(b -> b.depth() == 0)
                .reduce((a, b) -> b)
                .map(Box::path);
    }

    /** Where {@code way} leads from {@code path}; stays where nothing lies that way. */
    String go(String path, Way way) {
        Box here = boxes.get(path);
        if (here == null) {
            return first().orElse(path);
        }
        boolean along = layout.direction() == Direction.RIGHT ? way.dx != 0 : way.dy != 0;
        if (along) {
            return (way.dx + way.dy > 0 ? next(path) : previous(path)).orElse(path);
        }
        return nearest(here, way).orElse(path);
    }

    /** What takes from {@code path}; behind the last node of a block, what takes from the block. */
    Optional<String> next(String path) {
        Optional<Route> out = direct(layout.routes().stream()
                .filter(r -> r.from().equals(path) && !isInto(r))
                .toList());
        if (out.isEmpty()) {
            return Optional.empty();
        }
        String to = out.get().to();
        return isOutOf(out.get()) ? next(to) : Optional.of(to);
    }

    /** What {@code path} takes from; before the first node of a block, what the block takes from. */
    Optional<String> previous(String path) {
        Optional<Route> in = direct(layout.routes().stream()
                .filter(r -> r.to().equals(path) && !isOutOf(r))
                .toList());
        if (in.isEmpty()) {
            return Optional.empty();
        }
        String from = in.get().from();
        Box box = boxes.get(from);
        if (box != null && box.node().kind() == VisibleNode.Kind.PORT) {
            return previous(box.parent());
        }
        return isInto(in.get()) ? previous(from) : Optional.of(from);
    }

    /** The block around {@code path}; empty at the top. */
    Optional<String> parent(String path) {
        return Optional.ofNullable(boxes.get(path)).map(Box::parent).filter(p -> !p.isEmpty());
    }

    private static Optional<Route> direct(List<Route> routes) {
        return routes.stream().filter(r -> !r.shortcut()).findFirst().or(() -> routes.stream()
                .findFirst());
    }

    /** From a frame to what is inside it. */
    private boolean isInto(Route route) {
        Box to = boxes.get(route.to());
        return to != null && to.parent().equals(route.from());
    }

    /** From inside a frame to its edge. */
    private boolean isOutOf(Route route) {
        Box from = boxes.get(route.from());
        return from != null && from.parent().equals(route.to());
    }

    private Optional<String> nearest(Box here, Way way) {
        String best = null;
        double bestDistance = Double.MAX_VALUE;
        for (Box box : layout.boxes()) {
            boolean around = box.area().encloses(here.area()) || here.area().encloses(box.area());
            if (around
                    || box.node().kind() == VisibleNode.Kind.PORT
                    || box.node().isOpen()) {
                continue;
            }
            double dx = box.area().centreX() - here.area().centreX();
            double dy = box.area().centreY() - here.area().centreY();
            double ahead = dx * way.dx + dy * way.dy;
            double aside = Math.abs(dx * way.dy) + Math.abs(dy * way.dx);
            double reach = (way.dx != 0 ? here.area().width() : here.area().height()) / 2;
            double distance = ahead + 2 * aside;
            if (ahead > reach && distance < bestDistance) {
                bestDistance = distance;
                best = box.path();
            }
        }
        return Optional.ofNullable(best);
    }
}
