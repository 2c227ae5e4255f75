package depthwise.ui.canvas;

import depthwise.tensor.Shape;
import depthwise.ui.canvas.CanvasLayout.Box;
import depthwise.ui.canvas.CanvasLayout.Point;
import depthwise.ui.canvas.CanvasLayout.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Knots set in rows, one row below the other, each read from its start like a line of text; from the end of a row the
 * ribbon runs back through the gutter to the start of the next.
 *
 * @param whole everything
 * @param places where each knot stands
 * @param counts how many knots stand in each row
 */
record Rows(Arrangement whole, List<Place> places, List<Integer> counts) {
    /** Between two rows beside the ribbon that runs back there. */
    private static final double GUTTER = 7;

    /** How finely the length of even parts is sought. */
    private static final int HALVINGS = 16;

    /** How far out a ribbon turns, beside half its thickness. */
    private static final double TURN = 16;

    /** What a ribbon of the given thickness needs beside a row to turn back. */
    static double turn(double thickness) {
        return TURN + thickness;
    }

    /** What it needs between two rows. */
    static double gutter(double thickness) {
        return thickness + 2 * GUTTER;
    }

    /** A knot's stretch of its row, and the row's extent across. */
    record Place(double start, double end, double top, double bottom) {}

    /** Room around the cards of a row for the band behind them. */
    record Pads(double before, double after, double over, double under) {
        static final Pads NONE = new Pads(0, 0, 0, 0);
    }

    /** The wire between a knot and the next one; empty where nothing joins them. */
    record Link(String from, String to, Optional<Shape> shape) {
        double thickness() {
            return Ribbons.thickness(shape);
        }
    }

    /**
     * @param knots in order
     * @param links behind each knot but the last
     * @param counts how many knots stand in each row
     */
    static Rows of(
            List<Arrangement> knots,
            List<Optional<Link>> links,
            List<Integer> counts,
            Pads pads,
            double gap,
            int depth) {
        return new Setter(knots, links, pads, gap, depth).set(counts);
    }

    /** Cuts rows that are longer than {@code limit} further, each into parts as even as its knots allow. */
    static List<Integer> within(double limit, List<Arrangement> knots, List<Integer> counts, double gap) {
        List<Integer> cut = new ArrayList<>();
        int at = 0;
        for (int count : counts) {
            cut.addAll(evenly(limit, knots.subList(at, at + count), gap));
            at += count;
        }
        return cut;
    }

    /** As few parts as the limit asks for, and of those the ones whose longest is shortest. */
    private static List<Integer> evenly(double limit, List<Arrangement> row, double gap) {
        List<Integer> best = filled(limit, row, gap);
        if (best.size() == 1) {
            return best;
        }
        double low = 0;
        double high = limit;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            List<Integer> parts = filled(middle, row, gap);
            if (parts.size() > best.size()) {
                low = middle;
            } else {
                high = middle;
                best = parts;
            }
        }
        return best;
    }

    /** One part after the other, each as full as it can be. */
    private static List<Integer> filled(double limit, List<Arrangement> row, double gap) {
        List<Integer> parts = new ArrayList<>();
        int start = 0;
        double length = 0;
        for (int at = 0; at < row.size(); at++) {
            double more = row.get(at).length() + (at > start ? gap : 0);
            if (at > start && length + more > limit) {
                parts.add(at - start);
                start = at;
                length = 0;
                more = row.get(at).length();
            }
            length += more;
        }
        parts.add(row.size() - start);
        return parts;
    }

    /** One pass over the rows. */
    private static final class Setter {
        private final List<Arrangement> knots;
        private final List<Optional<Link>> links;
        private final Pads pads;
        private final double gap;
        private final int depth;
        private final List<Arrangement> placed = new ArrayList<>();
        private final List<Place> places = new ArrayList<>();
        private final List<Route> routes = new ArrayList<>();

        Setter(List<Arrangement> knots, List<Optional<Link>> links, Pads pads, double gap, int depth) {
            this.knots = knots;
            this.links = links;
            this.pads = pads;
            this.gap = gap;
            this.depth = depth;
        }

        Rows set(List<Integer> counts) {
            double left = counts.size() > 1 ? turn(counts) + pads.before : pads.before;
            double bottom = 0;
            double right = 0;
            int at = 0;
            for (int count : counts) {
                double top = bottom;
                if (at > 0) {
                    double thickness = links.get(at - 1).map(Link::thickness).orElse(0.0);
                    top += gutter(thickness);
                }
                bottom = row(at, count, left, top);
                right = Math.max(right, places.get(places.size() - 1).end());
                at += count;
            }
            double outer = counts.size() > 1 ? turn(counts) : 0;
            return whole(right + Math.max(pads.after, outer), bottom, counts);
        }

        /** The farthest that any ribbon turns out. */
        private double turn(List<Integer> counts) {
            double most = 0;
            int at = 0;
            for (int count : counts.subList(0, counts.size() - 1)) {
                at += count;
                most = Math.max(
                        most,
                        links.get(at - 1).map(l -> Rows.turn(l.thickness())).orElse(0.0));
            }
            return most;
        }

        /** Sets one row and answers where it ends across. */
        private double row(int from, int count, double left, double top) {
            double up = 0;
            double down = 0;
            for (Arrangement knot : knots.subList(from, from + count)) {
                up = Math.max(up, knot.entry().y());
                down = Math.max(down, knot.breadth() - knot.entry().y());
            }
            double line = top + pads.over + up;
            double bottom = line + down + pads.under;
            double along = left;
            for (int i = from; i < from + count; i++) {
                Arrangement knot = knots.get(i);
                placed.add(knot.shifted(along, line - knot.entry().y()));
                places.add(new Place(along, along + knot.length(), top, bottom));
                if (i > from) {
                    join(i, false);
                } else if (i > 0) {
                    join(i, true);
                }
                along += knot.length() + gap;
            }
            return bottom;
        }

        private void join(int to, boolean isNewRow) {
            Optional<Link> link = links.get(to - 1);
            if (link.isEmpty()) {
                return;
            }
            Point start = placed.get(to - 1).exit();
            Point end = placed.get(to).entry();
            double gutter = (places.get(to - 1).bottom() + places.get(to).top()) / 2;
            double turn = TURN + link.get().thickness() / 2;
            List<Point> points = isNewRow ? Wires.backTo(start, end, turn, gutter) : Wires.between(start, end);
            Link wire = link.get();
            routes.add(new Route(wire.from, wire.to, points, wire.thickness(), wire.shape, false, depth));
        }

        private Rows whole(double length, double breadth, List<Integer> counts) {
            List<Box> boxes = new ArrayList<>();
            List<Route> all = new ArrayList<>(routes);
            for (Arrangement knot : placed) {
                boxes.addAll(knot.boxes());
                all.addAll(knot.routes());
            }
            Point entry = placed.get(0).entry();
            Point exit = placed.get(placed.size() - 1).exit();
            Arrangement whole = new Arrangement(length, breadth, entry, exit, boxes, all);
            return new Rows(whole, List.copyOf(places), List.copyOf(counts));
        }
    }
}
