package depthwise.engine.kernel;

/**
 * A kernel over maps that computes any lines of its output from few lines of its first input, so that several of them
 * can follow each other through a picture a band at a time. Lines are counted from the top of the whole map, whatever
 * part of it is there.
 */
public interface LineKernel extends Kernel {
    /** The lines of its output, and which lines of its first input they read. */
    Lines lines();

    /** How many inputs it has beside the first. */
    int extraInputs();

    /**
     * Computes the lines {@code top} (inclusive) to {@code bottom} (exclusive).
     *
     * @param inputs not modified; of the first, only the lines that these read need be there
     * @param output these lines are overwritten, others need not be there
     * @param scratch the thread's own, modified; with room for this kernel
     */
    void lines(Span[] inputs, Span output, int top, int bottom, Scratch scratch);
}
