package depthwise.bench;

/** A runtime with a network in it, ready to run. */
interface Contender extends AutoCloseable {
    /** What a run gives: its logits can be read until it is closed. */
    interface Answer extends AutoCloseable {
        float[] logits();

        @Override
        void close();
    }

    /** Runs picture number {@code picture}. */
    Answer run(int picture);

    @Override
    void close();

    /** The logits of picture number {@code picture}. */
    default float[] logits(int picture) {
        try (Answer answer = run(picture)) {
            return answer.logits();
        }
    }
}
