package depthwise.engine.kernel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How the columns of a product are dealt out to vectors. The last vector steps back so far that it ends with the last
 * column: it computes a few columns twice, which costs less than masks do and writes the same numbers. Vectors go in
 * pairs, the panels of a register tile; an odd one is a panel of its own.
 */
final class Columns {
    /** Parts that let a few threads end at about the same time. */
    static final int BLOCKS = 16;

    /** Vectors in a whole panel. */
    static final int PAIR = 2;

    final int count;
    final int lanes;
    /** The first column of each vector. */
    final int[] starts;

    private Columns(int count, int lanes, int[] starts) {
        this.count = count;
        this.lanes = lanes;
        this.starts = starts;
    }

    /** Columns that end exactly at {@code count}; narrower than a vector, they are {@link #isNarrow}. */
    static Columns exact(int count, int lanes) {
        int[] starts = new int[(count + lanes - 1) / lanes];
        for (int v = 0; v < starts.length; v++) {
            starts[v] = Math.max(0, Math.min(v * lanes, count - lanes));
        }
        return new Columns(count, lanes, starts);
    }

    /** Columns into rows that have room for {@link #roundedUp} numbers: the last vector may run over. */
    static Columns padded(int count, int lanes) {
        int[] starts = new int[(count + lanes - 1) / lanes];
        for (int v = 0; v < starts.length; v++) {
            starts[v] = v * lanes;
        }
        return new Columns(count, lanes, starts);
    }

    /** Whether not even one vector fits, so that results have to go by way of a buffer. */
    boolean isNarrow() {
        return count < lanes && starts.length == 1;
    }

    int panels() {
        return (starts.length + PAIR - 1) / PAIR;
    }

    /** Whether the panels from {@code from} to {@code to} are whole and their columns follow each other. */
    boolean areEven(int from, int to) {
        int last = to * PAIR - 1;
        return last < starts.length && starts[last] == starts[from * PAIR] + (last - from * PAIR) * lanes;
    }

    /** How many columns there are with the vectors laid side by side. */
    int roundedUp() {
        return starts.length * lanes;
    }

    /** Where {@code parts} threads may cut between any panels. */
    int[] cuts(int parts) {
        return cuts(parts, 1);
    }

    /**
     * Where {@code parts} threads may cut between panels: part i is the panels from element i to element i + 1, a
     * multiple of {@code together} but in the last part. The last vector stays with the one that it overlaps.
     */
    int[] cuts(int parts, int together) {
        int whole = Math.max(1, starts.length / PAIR / together);
        List<Integer> cuts = new ArrayList<>();
        int used = Math.min(parts, whole);
        for (int i = 0; i < used; i++) {
            cuts.add(whole * i / used * together);
        }
        cuts.add(panels());
        return cuts.stream().mapToInt(Integer::intValue).toArray();
    }

    /** Whether they deal out the same columns in the same way. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Columns columns
                && count == columns.count
                && lanes == columns.lanes
                && Arrays.equals(starts, columns.starts);
    }

    @Override
    public int hashCode() {
        return 31 * count + lanes;
    }

    /** The first column of panel {@code panel}. */
    int first(int panel) {
        return panel * PAIR * lanes;
    }

    /** One past the last column of the panels before {@code panel}. */
    int end(int panel) {
        return Math.min(count, panel * PAIR * lanes);
    }
}
