package depthwise.ui.canvas;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * Breaks a long chain into rows, as a paragraph is broken into lines: so that the whole is as large as possible in a
 * window of the given shape, and rows end where the resolution changes unless that costs too much.
 */
final class RowBreaking {
    /** What a break inside a band costs, as a share of the size of everything. */
    private static final double INSIDE_BAND = 0.96;

    /** What a row with a single item costs. */
    private static final double LONELY = 0.93;

    private final List<Item> items;
    private final double gap;
    private final double breadth;
    private final double margin;

    /**
     * One thing in the chain.
     *
     * @param length along
     * @param band what it belongs to; equal neighbours stay together where possible
     * @param thickness of the ribbon that leaves it
     */
    record Item(double length, String band, double thickness) {}

    /**
     * @param gap between items
     * @param breadth of a row
     * @param margin around everything
     */
    RowBreaking(List<Item> items, double gap, double breadth, double margin) {
        this.items = List.copyOf(items);
        this.gap = gap;
        this.breadth = breadth;
        this.margin = margin;
    }

    /**
     * How many items stand in each row.
     *
     * @param aspect length over breadth of the window
     */
    List<Integer> rows(double aspect) {
        List<Integer> best = List.of(items.size());
        double bestScore = 0;
        for (double width : widths()) {
            List<Integer> rows = fill(width);
            double score = score(rows, aspect);
            if (score > bestScore + 1e-12) {
                bestScore = score;
                best = rows;
            }
        }
        return best;
    }

    /** Every length that some stretch of the chain has. */
    private TreeSet<Double> widths() {
        TreeSet<Double> widths = new TreeSet<>();
        for (int from = 0; from < items.size(); from++) {
            for (int to = from + 1; to <= items.size(); to++) {
                widths.add(length(from, to));
            }
        }
        return widths;
    }

    private double length(int from, int to) {
        double sum = (to - from - 1) * gap;
        for (int i = from; i < to; i++) {
            sum += items.get(i).length;
        }
        return sum;
    }

    private double score(List<Integer> rows, double aspect) {
        double widest = 0;
        double penalty = 1;
        double turn = 0;
        double across = rows.size() * breadth + 2 * margin;
        int at = 0;
        for (int count : rows) {
            widest = Math.max(widest, length(at, at + count));
            at += count;
            if (at < items.size()) {
                Item end = items.get(at - 1);
                turn = Math.max(turn, Rows.turn(end.thickness));
                across += Rows.gutter(end.thickness);
                penalty *= items.get(at).band.equals(end.band) ? INSIDE_BAND : 1;
            }
            if (count == 1) {
                penalty *= LONELY;
            }
        }
        return penalty * Math.min(aspect / (widest + 2 * turn + 2 * margin), 1 / across);
    }

    /** Fills rows up to {@code width} with whole bands; a band that is wider than that is split evenly. */
    private List<Integer> fill(double width) {
        List<Integer> rows = new ArrayList<>();
        int start = 0;
        int at = 0;
        while (at < items.size()) {
            int end = bandEnd(at);
            if (length(start, end) <= width + 1e-9) {
                at = end;
                continue;
            }
            if (at > start) {
                rows.add(at - start);
                start = at;
                continue;
            }
            List<Integer> parts = split(at, end, width);
            rows.addAll(parts.subList(0, parts.size() - 1));
            start = end - parts.get(parts.size() - 1);
            at = end;
        }
        if (at > start) {
            rows.add(at - start);
        }
        return rows;
    }

    private int bandEnd(int from) {
        int end = from + 1;
        while (end < items.size() && items.get(end).band.equals(items.get(from).band)) {
            end++;
        }
        return end;
    }

    private List<Integer> split(int from, int to, double width) {
        int parts = Math.max(1, Math.min(to - from, (int) Math.ceil(length(from, to) / (width + gap))));
        while (true) {
            List<Integer> counts = evenly(to - from, parts);
            if (parts >= to - from || fits(from, counts, width)) {
                return counts;
            }
            parts++;
        }
    }

    private boolean fits(int from, List<Integer> counts, double width) {
        int at = from;
        for (int count : counts) {
            if (length(at, at + count) > width + 1e-9) {
                return false;
            }
            at += count;
        }
        return true;
    }

    private static List<Integer> evenly(int total, int parts) {
        List<Integer> counts = new ArrayList<>();
        for (int i = 0; i < parts; i++) {
            counts.add((total * (i + 1)) / parts - (total * i) / parts);
        }
        return counts;
    }
}
