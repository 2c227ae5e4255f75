package depthwise.engine.kernel;

/**
 * One prepared computation over channels-last tensors: shapes are settled and weights packed, so running it allocates
 * nothing. Its work is cut into units that any thread may compute in any order; together they fill the output, whatever
 * was in it before. A kernel keeps no state between runs, so one may run in several places at once.
 */
public interface Kernel {
    /** How many units the work is cut into, at least one. */
    int units();

    /**
     * How many units in a row go together, counted from the first: to run some of them and the others later repeats
     * work.
     */
    default int grain() {
        return 1;
    }

    /** How many floats a thread needs beside, while it computes. */
    default int scratch() {
        return 0;
    }

    /** How many operations behind one another it computes whose times can be told apart. */
    default int parts() {
        return 1;
    }

    /** Whether sharing the work out is worth waking another thread. */
    default boolean worthSharing() {
        return units() > 1;
    }

    /**
     * Computes the units {@code from} (inclusive) to {@code to} (exclusive).
     *
     * @param inputs not modified
     * @param output the parts of these units are overwritten
     * @param scratch the thread's own, modified; with room for this kernel
     */
    void run(Span[] inputs, Span output, int from, int to, Scratch scratch);
}
