package depthwise.engine.kernel;

import depthwise.text.Failure;

/** Memory for numbers, or a sentence about how much was missing. */
public final class Room {
    private static final long MEGABYTE = 1 << 20;

    private Room() {}

    /**
     * Room for {@code floats} numbers, all zero.
     *
     * @throws Failure when there is no memory left for it
     */
    public static float[] of(int floats) {
        try {
            return new float[floats];
        } catch (OutOfMemoryError e) {
            throw Failure.of("engine.memory", (long) floats * Float.BYTES / MEGABYTE);
        }
    }
}
