package depthwise.ui.canvas;

import depthwise.tensor.Shape;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Where everything stands, in units of the picture: pixels at a zoom of 1.
 *
 * @param boxes cards and frames, a frame before what is inside it
 * @param routes ribbons
 * @param bands what runs at one resolution, drawn behind all
 * @param width of the whole
 * @param height of the whole
 * @param direction which way it reads
 * @param type how large letters are, 1 as usual
 */
record CanvasLayout(
        List<Box> boxes,
        List<Route> routes,
        List<Band> bands,
        double width,
        double height,
        Direction direction,
        double type) {
    CanvasLayout {
        boxes = List.copyOf(boxes);
        routes = List.copyOf(routes);
        bands = List.copyOf(bands);
    }

    static CanvasLayout empty() {
        return new CanvasLayout(List.of(), List.of(), List.of(), 1, 1, Direction.RIGHT, 1);
    }

    /** A point of the picture. */
    record Point(double x, double y) {}

    /** A rectangle of the picture. */
    record Area(double x, double y, double width, double height) {
        double right() {
            return x + width;
        }

        double bottom() {
            return y + height;
        }

        double centreX() {
            return x + width / 2;
        }

        double centreY() {
            return y + height / 2;
        }

        boolean contains(double px, double py) {
            return px >= x && px < right() && py >= y && py < bottom();
        }

        /** Whether the two share more than an edge. */
        boolean overlaps(Area other) {
            return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
        }

        boolean encloses(Area other) {
            return other.x >= x && other.right() <= right() && other.y >= y && other.bottom() <= bottom();
        }

        Area grown(double by) {
            return new Area(x - by, y - by, width + 2 * by, height + 2 * by);
        }
    }

    /**
     * A card, or the frame of an open block.
     *
     * @param node what it shows
     * @param parent the path of the frame around it; empty at the top
     * @param area where
     * @param flow how far across, from the box's edge, the ribbon enters
     * @param scale of the card, 1 at the top
     * @param type how large its letters are beside the card, 1 as usual
     * @param depth how many frames are around it
     */
    record Box(VisibleNode node, String parent, Area area, double flow, double scale, double type, int depth) {
        String path() {
            return node.path();
        }

        /** How large its letters are in the picture. */
        double letters() {
            return scale * type;
        }

        /** The same box elsewhere. */
        Box at(Area elsewhere, double itsFlow) {
            return new Box(node, parent, elsewhere, itsFlow, scale, type, depth);
        }
    }

    /**
     * A ribbon.
     *
     * @param from the path of what gives
     * @param to the path of what takes
     * @param points corners, to be rounded
     * @param thickness √channels
     * @param shape what runs along it
     * @param shortcut whether it leaps over what stands between
     * @param depth how many frames are around it
     */
    record Route(
            String from,
            String to,
            List<Point> points,
            double thickness,
            Optional<Shape> shape,
            boolean shortcut,
            int depth) {
        Route {
            points = List.copyOf(points);
        }
    }

    /** A background of one resolution. */
    record Band(String label, double depth, Area area) {}

    Map<String, Box> byPath() {
        return boxes.stream().collect(Collectors.toMap(Box::path, Function.identity(), (a, b) -> a));
    }

    Optional<Box> box(String path) {
        return boxes.stream().filter(b -> b.path().equals(path)).findFirst();
    }

    Area bounds() {
        return new Area(0, 0, width, height);
    }
}
