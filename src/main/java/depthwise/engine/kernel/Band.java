package depthwise.engine.kernel;

import java.util.Arrays;

/**
 * Which lines a thread holds of what passes between the stages of a {@link BandKernel}, and how long each stage took.
 * It belongs to the thread, so that the next band begins with the lines that it shares with the last.
 */
final class Band {
    private static final int NONE = -1;

    /** By stage: the first line held, the first that is yet to be computed, and one past the last of this band. */
    int[] top = {};

    int[] from = {};
    int[] end = {};
    /** By stage: nanoseconds so far. */
    long[] nanos = {};

    private Span[][] inputs = {};
    private int next = NONE;

    /** Forgets lines and times, for a kernel of {@code stages} stages to come. */
    void begin(int stages) {
        if (nanos.length < stages) {
            top = new int[stages];
            from = new int[stages];
            end = new int[stages];
            nanos = new long[stages];
            inputs = new Span[stages][0];
        }
        next = NONE;
        Arrays.fill(nanos, 0);
    }

    /**
     * Room for the {@code count} inputs of stage {@code s}, to be emptied after use: it must not hold a run's memory.
     */
    Span[] inputs(int s, int count) {
        if (inputs[s].length != count) {
            inputs[s] = new Span[count];
        }
        return inputs[s];
    }

    /** Goes on to band {@code unit}: with the lines held if it follows the last, without any if not. */
    void enter(int unit) {
        if (unit != next) {
            Arrays.fill(top, 0);
            Arrays.fill(end, 0);
        }
        next = unit + 1;
    }

    /**
     * Asks for the lines {@code first} to {@code last} (exclusive) of stage {@code s}, neither before those of the band
     * before. Those held already are kept.
     */
    void ask(int s, int first, int last) {
        from[s] = Math.max(first, end[s]);
        top[s] = first;
        end[s] = Math.max(from[s], last);
    }

    /** Whether what stage {@code s} holds is all that this band takes of it. */
    boolean needsNothing(int s) {
        return from[s] == end[s];
    }

    /** Asks nothing new of stage {@code s}. */
    void rest(int s) {
        from[s] = end[s];
    }
}
