package depthwise.engine;

/** Hears how far a run has come and may stop it. Called on the thread that runs. */
public interface RunListener {
    /**
     * Called between operations.
     *
     * @param done how many steps are through
     * @param total how many there are
     */
    default void progress(int done, int total) {}

    /**
     * Whether nobody wants the result any more; the run then stops within a few milliseconds. Asked many times during
     * an operation, so it should do no more than read a field.
     */
    default boolean cancelled() {
        return false;
    }

    /** Hears nothing, stops nothing. */
    static RunListener none() {
        return new RunListener() {};
    }
}
