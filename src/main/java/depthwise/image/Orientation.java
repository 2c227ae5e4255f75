package depthwise.image;

/**
 * How a camera held the sensor, as EXIF numbers it from 1 to 8: which way a stored picture must be turned or mirrored
 * to stand upright. Constants stand in EXIF's order.
 */
enum Orientation {
    UPRIGHT(false, false, false),
    MIRRORED(false, true, false),
    HALF_TURN(false, true, true),
    FLIPPED(false, false, true),
    TRANSPOSED(true, false, false),
    QUARTER_TURN_RIGHT(true, true, false),
    TRANSVERSED(true, true, true),
    QUARTER_TURN_LEFT(true, false, true);

    private final boolean axesSwap;
    private final boolean columnsReverse;
    private final boolean rowsReverse;

    /** First swap the axes, then reverse the columns and the rows. */
    Orientation(boolean axesSwap, boolean columnsReverse, boolean rowsReverse) {
        this.axesSwap = axesSwap;
        this.columnsReverse = columnsReverse;
        this.rowsReverse = rowsReverse;
    }

    /** The orientation of EXIF's {@code number}; a number that EXIF does not know means upright. */
    static Orientation numbered(int number) {
        return number >= 1 && number <= values().length ? values()[number - 1] : UPRIGHT;
    }

    /** {@code stored} set upright. */
    Picture upright(Picture stored) {
        if (this == UPRIGHT) {
            return stored;
        }
        int width = axesSwap ? stored.height() : stored.width();
        int height = axesSwap ? stored.width() : stored.height();
        int[] from = stored.shared();
        int[] turned = new int[from.length];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int u = columnsReverse ? width - 1 - x : x;
                int v = rowsReverse ? height - 1 - y : y;
                turned[y * width + x] = axesSwap ? from[u * stored.width() + v] : from[v * stored.width() + u];
            }
        }
        return Picture.owning(width, height, turned);
    }
}
