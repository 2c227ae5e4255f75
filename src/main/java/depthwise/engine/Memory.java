package depthwise.engine;

import depthwise.engine.kernel.Alignment;
import depthwise.engine.kernel.Span;
import depthwise.text.Failure;
import java.util.Arrays;

/**
 * Where the outputs of operations stand in a run's block of memory. Those that are kept have a place each, for the
 * trace to answer from. Those that are lent, which only the next step reads, take turns in two places that stay in the
 * caches: to every run, writing to memory that nobody has touched for long costs more than it costs, when somebody
 * asks, to compute them again.
 */
final class Memory {
    /** No Java array holds more. */
    private static final int LARGEST = Integer.MAX_VALUE - 16;

    private static final int SWALLOWED = -1;
    private static final int KEPT = -1;

    private final int[] at;
    private final int[] lentPlace;
    private final int[] lentSize;
    private final long[] lentFloats = new long[2];
    private long floats = Alignment.START;

    Memory(int operations) {
        at = new int[operations];
        lentPlace = new int[operations];
        lentSize = new int[operations];
        Arrays.fill(at, SWALLOWED);
        Arrays.fill(lentPlace, KEPT);
    }

    /** Makes room for the {@code elements} numbers of the operation at {@code place}. */
    void keep(int place, long elements) {
        at[place] = (int) floats;
        floats += Alignment.roundedUp(elements) + Alignment.GAP;
        refuseTooMany();
    }

    /** Lends the operation at {@code place} one of the two places: 0 or 1, another than that of what it reads. */
    void lend(int place, long elements, int which) {
        lentPlace[place] = which;
        lentFloats[which] = Math.max(lentFloats[which], Alignment.roundedUp(elements));
        refuseTooMany();
        lentSize[place] = (int) elements;
    }

    /** Lets {@code place} stand where {@code source} does, whose numbers it hands on. */
    void share(int place, int source) {
        at[place] = at[source];
        lentPlace[place] = lentPlace[source];
        lentSize[place] = lentSize[source];
    }

    /** Whether the numbers of {@code place} are still there when the run is over. */
    boolean keeps(int place) {
        return at[place] != SWALLOWED;
    }

    Span span(int place, float[] block) {
        return switch (lentPlace[place]) {
            case KEPT -> new Span(block, at[place]);
            case 0 -> new Span(block, (int) floats + margin(place));
            default -> new Span(block, (int) (floats + lentFloats[0]) + Alignment.GAP + margin(place));
        };
    }

    /**
     * What is left of a lent place before an output that does not fill it: half of what is left in all. The middle of
     * every output then stands at the same number, so that of two threads each writes where it wrote before, and not
     * into lines that the other's cache has to hand over first.
     */
    private int margin(int place) {
        return (int) Alignment.roundedUp((lentFloats[lentPlace[place]] - Alignment.roundedUp(lentSize[place])) / 2);
    }

    /** How many floats the block holds. */
    int floats() {
        return (int) all();
    }

    private long all() {
        return floats + lentFloats[0] + Alignment.GAP + lentFloats[1];
    }

    private void refuseTooMany() {
        if (all() > LARGEST) {
            throw Failure.of("engine.tooLarge", all());
        }
    }
}
