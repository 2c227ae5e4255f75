package depthwise.engine.kernel;

/**
 * Where numbers should begin so that a vector register of them lies within one line of cache: reading across two takes
 * twice as long. Only large arrays can promise that. HotSpot's default collector begins them at an aligned address and
 * never moves them, while it puts small ones anywhere.
 */
public final class Alignment {
    /** Floats in a line of cache. */
    private static final int LINE = 16;

    /** The first aligned number of a large array, whose header takes the room of four. */
    public static final int START = 12;

    private Alignment() {}

    /** The least multiple of a line that holds {@code floats}. */
    public static long roundedUp(long floats) {
        return (floats + LINE - 1) / LINE * LINE;
    }
}
