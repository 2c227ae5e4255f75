package depthwise.engine;

import depthwise.engine.kernel.Span;
import depthwise.text.Failure;
import java.util.Arrays;

/** Which operations' outputs a run keeps, and where in its block of memory. */
final class Memory {
    /** Outputs begin at multiples of one vector register, which is read twice as fast as across two lines of cache. */
    private static final int ALIGNMENT = 16;

    /** HotSpot aligns large arrays, and their first number stands four floats behind that. */
    private static final int HEADER = 4;

    private static final int SWALLOWED = -1;

    private final int[] at;
    private long floats = ALIGNMENT - HEADER;

    Memory(int operations) {
        at = new int[operations];
        Arrays.fill(at, SWALLOWED);
    }

    /** Makes room for the {@code elements} numbers of the operation at {@code place}. */
    void keep(int place, long elements) {
        if (floats + elements > Integer.MAX_VALUE - ALIGNMENT) {
            throw Failure.of("engine.tooLarge", floats + elements);
        }
        at[place] = (int) floats;
        floats += (elements + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
    }

    /** Lets {@code place} stand where {@code source} does, whose numbers it hands on. */
    void share(int place, int source) {
        at[place] = at[source];
    }

    boolean keeps(int place) {
        return at[place] != SWALLOWED;
    }

    Span span(int place, float[] block) {
        return new Span(block, at[place]);
    }

    /** How many floats the block holds. */
    int floats() {
        return (int) floats;
    }
}
