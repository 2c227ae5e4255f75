package depthwise.engine.kernel;

/**
 * Where numbers should begin so that a vector register of them lies within one line of cache: reading across two takes
 * twice as long. Only large arrays can promise that. HotSpot's default collector begins them at an aligned address and
 * never moves them, while it puts small ones anywhere.
 */
public final class Alignment {
    /** Floats in a line of cache. */
    private static final int LINE = 16;

    /** Floats of an array that is large for heaps of up to 16 GB: 4 MiB with its header, which fill whole regions. */
    static final int LARGE = (1 << 20) - 4;

    /** The first aligned number of a large array, whose header takes the room of four. */
    public static final int START = 12;

    /**
     * Floats to leave free between two maps, a line of them. The sizes of maps are often multiples of 4 KiB, and what
     * is that far apart claims the same few places of a first-level cache: what a kernel writes would drive out what it
     * reads.
     */
    public static final int GAP = LINE;

    private Alignment() {}

    /** The least multiple of a line that holds {@code floats}. */
    public static long roundedUp(long floats) {
        return (floats + LINE - 1) / LINE * LINE;
    }
}
