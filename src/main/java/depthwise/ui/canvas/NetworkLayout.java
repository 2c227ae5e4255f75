package depthwise.ui.canvas;

import depthwise.tensor.Shape;
import depthwise.ui.canvas.CanvasLayout.Area;
import depthwise.ui.canvas.CanvasLayout.Band;
import depthwise.ui.canvas.CanvasLayout.Box;
import depthwise.ui.canvas.CanvasLayout.Point;
import depthwise.ui.canvas.CanvasLayout.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds a place for everything that can be seen. Pure: the same level, direction and shape of window give the same
 * layout.
 *
 * <p>Rows are broken as if every block were closed, so that opening one pushes its neighbours along and leaves the rest
 * where it was; only a row that has become far too long is cut.
 */
final class NetworkLayout {
    /** Around the whole picture. */
    private static final double MARGIN = 14;

    /**
     * How much longer than the rows of the closed network a row may become before it is cut: the first of these, or a
     * another one that shows everything distinctly larger.
     */
    private static final double[] STRETCHES = {1.7, 1.35, 1.05, 2.6, 4, 8};

    private static final double DISTINCTLY = 1.1;

    /** The longest row inside a block. */
    private static final double INSIDE = 3000;

    private final Direction direction;
    private final double type;

    private NetworkLayout(Direction direction, double type) {
        this.direction = direction;
        this.type = type;
    }

    /** @param aspect width over height of the window */
    static CanvasLayout of(VisibleLevel network, Direction direction, double aspect) {
        return of(network, direction, aspect, 1);
    }

    /**
     * @param aspect width over height of the window
     * @param type how large letters are beside everything else, 1 as usual
     */
    static CanvasLayout of(VisibleLevel network, Direction direction, double aspect, double type) {
        if (network.nodes().isEmpty()) {
            return CanvasLayout.empty();
        }
        return new NetworkLayout(direction, type).run(network, direction == Direction.RIGHT ? aspect : 1 / aspect);
    }

    private CanvasLayout run(VisibleLevel network, double aspect) {
        CardSizes sizes = CardSizes.at(direction, 0, type);
        Rows.Pads pads = sizes.bandPads();
        List<Knot> knots = Knot.of(network);
        List<Arrangement> arranged = arrange(network, knots, "", sizes, 0);
        List<RowBreaking.Item> items = knots.stream()
                .map(k -> new RowBreaking.Item(
                        closedLength(network, k, sizes),
                        bandOf(network, k),
                        Ribbons.thickness(network.nodes().get(k.last()).shape())))
                .toList();
        double breadth = sizes.breadth(VisibleNode.Kind.BLOCK) + pads.over() + pads.under();
        List<Integer> counts = new RowBreaking(items, sizes.gap(), breadth, MARGIN).rows(aspect);
        double longest = longest(items, counts, sizes.gap());
        Rows best = null;
        for (double stretch : STRETCHES) {
            List<Integer> cut = Rows.within(stretch * longest, arranged, counts, sizes.gap());
            if (best == null || !cut.equals(best.counts())) {
                Rows rows = Rows.of(arranged, links(network, knots), cut, pads, sizes.gap(), 0);
                best = best == null || size(rows, aspect) > DISTINCTLY * size(best, aspect) ? rows : best;
            }
        }
        return onScreen(best.whole(), bands(network, knots, best, pads));
    }

    /** How large everything is in a window of the given shape. */
    private static double size(Rows rows, double aspect) {
        return Math.min(aspect / rows.whole().length(), 1 / rows.whole().breadth());
    }

    private Arrangement level(VisibleLevel level, String parent, int depth) {
        CardSizes sizes = CardSizes.at(direction, depth, type);
        List<Knot> knots = Knot.of(level);
        List<Arrangement> arranged = arrange(level, knots, parent, sizes, depth);
        double longest =
                arranged.stream().mapToDouble(Arrangement::length).max().orElse(0);
        // Beside something that is too long anyway, a second row would only look lost.
        double limit = longest > INSIDE ? Double.MAX_VALUE : INSIDE;
        List<Integer> counts = Rows.within(limit, arranged, List.of(knots.size()), sizes.gap());
        return Rows.of(arranged, links(level, knots), counts, Rows.Pads.NONE, sizes.gap(), depth)
                .whole();
    }

    private List<Arrangement> arrange(VisibleLevel level, List<Knot> knots, String parent, CardSizes sizes, int depth) {
        List<Arrangement> arranged = new ArrayList<>();
        for (Knot knot : knots) {
            List<Arrangement> items = new ArrayList<>();
            for (int i = knot.first(); i <= knot.last(); i++) {
                items.add(item(level.nodes().get(i), parent, sizes, depth));
            }
            arranged.add(
                    knot.isLine()
                            ? LineLayout.of(level, knot, items, sizes, depth)
                            : BranchLayout.of(level, knot, items, sizes, depth));
        }
        return arranged;
    }

    private Arrangement item(VisibleNode node, String parent, CardSizes sizes, int depth) {
        return node.inside()
                .map(level ->
                        Arrangement.frame(node, parent, sizes, depth, level, level(level, node.path(), depth + 1)))
                .orElseGet(() -> Arrangement.card(node, parent, sizes, depth));
    }

    private static List<Optional<Rows.Link>> links(VisibleLevel level, List<Knot> knots) {
        List<Optional<Rows.Link>> links = new ArrayList<>();
        for (int i = 0; i + 1 < knots.size(); i++) {
            int from = knots.get(i).last();
            int to = knots.get(i + 1).first();
            links.add(level.edges().stream()
                    .filter(e -> e.from() == from && e.to() == to)
                    .findFirst()
                    .map(e -> new Rows.Link(
                            level.nodes().get(from).path(),
                            level.nodes().get(to).path(),
                            e.shape())));
        }
        return links;
    }

    private static double closedLength(VisibleLevel level, Knot knot, CardSizes sizes) {
        double length = (knot.size() - 1) * sizes.gap();
        for (VisibleNode node : level.nodes().subList(knot.first(), knot.last() + 1)) {
            length += sizes.length(node.kind());
        }
        return length;
    }

    private static double longest(List<RowBreaking.Item> items, List<Integer> counts, double gap) {
        double longest = 0;
        int at = 0;
        for (int count : counts) {
            double length = (count - 1) * gap;
            for (RowBreaking.Item item : items.subList(at, at + count)) {
                length += item.length();
            }
            longest = Math.max(longest, length);
            at += count;
        }
        return longest;
    }

    /** The resolution that a knot leaves behind, as it is labelled; empty where it is not known. */
    private static String bandOf(VisibleLevel level, Knot knot) {
        return level.nodes()
                .get(knot.last())
                .shape()
                .map(NetworkLayout::resolution)
                .orElse("");
    }

    private static String resolution(Shape shape) {
        if (shape instanceof Shape.Maps maps) {
            return maps.height() + "×" + maps.width();
        }
        if (shape instanceof Shape.Tokens tokens) {
            return tokens.sequences() + " · " + tokens.tokens();
        }
        return "1×1";
    }

    private static List<Band> bands(VisibleLevel level, List<Knot> knots, Rows rows, Rows.Pads pads) {
        List<Band> bands = new ArrayList<>();
        int at = 0;
        for (int count : rows.counts()) {
            int end = at + count;
            while (at < end) {
                String label = bandOf(level, knots.get(at));
                int first = at;
                while (at < end && bandOf(level, knots.get(at)).equals(label)) {
                    at++;
                }
                if (!label.isEmpty()) {
                    Rows.Place start = rows.places().get(first);
                    double from = start.start() - pads.before();
                    double to = rows.places().get(at - 1).end() + pads.after();
                    Area area = new Area(from, start.top(), to - from, start.bottom() - start.top());
                    double depth = Ribbons.depth(
                            level.nodes().get(knots.get(first).last()).shape());
                    bands.add(new Band(label, depth, area));
                }
            }
        }
        return bands;
    }

    /** From along and across to x and y. */
    private CanvasLayout onScreen(Arrangement whole, List<Band> bands) {
        Arrangement framed = whole.shifted(MARGIN, MARGIN);
        double length = whole.length() + 2 * MARGIN;
        double breadth = whole.breadth() + 2 * MARGIN;
        List<Band> moved = bands.stream()
                .map(b -> new Band(
                        b.label(),
                        b.depth(),
                        new Area(
                                b.area().x() + MARGIN,
                                b.area().y() + MARGIN,
                                b.area().width(),
                                b.area().height())))
                .toList();
        if (direction == Direction.RIGHT) {
            return new CanvasLayout(framed.boxes(), framed.routes(), moved, length, breadth, direction, type);
        }
        return new CanvasLayout(
                framed.boxes().stream().map(NetworkLayout::turned).toList(),
                framed.routes().stream().map(NetworkLayout::turned).toList(),
                moved.stream()
                        .map(b -> new Band(b.label(), b.depth(), turned(b.area())))
                        .toList(),
                breadth,
                length,
                direction,
                type);
    }

    private static Area turned(Area a) {
        return new Area(a.y(), a.x(), a.height(), a.width());
    }

    private static Box turned(Box b) {
        return b.at(turned(b.area()), b.flow());
    }

    private static Route turned(Route r) {
        List<Point> points =
                r.points().stream().map(p -> new Point(p.y(), p.x())).toList();
        return new Route(r.from(), r.to(), points, r.thickness(), r.shape(), r.shortcut(), r.depth());
    }
}
