package depthwise.ui.canvas;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A stretch of a level between two places where everything hangs on one wire: usually a single node, or all that a
 * shortcut leaps over, or a region that branches and joins again. Lines are broken only between knots.
 *
 * @param first the place in the level of its first node
 * @param last the place of its last
 * @param edges inside it
 */
record Knot(int first, int last, List<VisibleLevel.Edge> edges) {
    /** Cuts a level into knots. */
    static List<Knot> of(VisibleLevel level) {
        List<Knot> knots = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < level.nodes().size(); i++) {
            if (isCut(level, i)) {
                knots.add(between(level, start, i));
                start = i + 1;
            }
        }
        return knots;
    }

    /** Whether nothing leads from the nodes up to {@code i} to those behind it but, at most, one wire to the next. */
    private static boolean isCut(VisibleLevel level, int i) {
        for (VisibleLevel.Edge edge : level.edges()) {
            boolean crosses = Math.min(edge.from(), edge.to()) <= i && Math.max(edge.from(), edge.to()) > i;
            if (crosses && (edge.from() != i || edge.to() != i + 1)) {
                return false;
            }
        }
        return true;
    }

    private static Knot between(VisibleLevel level, int first, int last) {
        List<VisibleLevel.Edge> inside = level.edges().stream()
                .filter(e -> e.from() >= first && e.from() <= last && e.to() >= first && e.to() <= last)
                .toList();
        return new Knot(first, last, inside);
    }

    int size() {
        return last - first + 1;
    }

    /** Whether every node takes from the one before it and no wire leads back, so that only shortcuts remain. */
    boolean isLine() {
        Set<Integer> followed = new HashSet<>();
        for (VisibleLevel.Edge edge : edges) {
            if (edge.to() <= edge.from()) {
                return false;
            }
            if (edge.to() == edge.from() + 1) {
                followed.add(edge.to());
            }
        }
        return followed.size() == size() - 1;
    }
}
