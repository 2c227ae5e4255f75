package depthwise.image;

import java.util.Locale;

/** Colours for numbers from 0 to 1, from a table. */
public enum ColourMap {
    /** Dark blue over green to yellow: equal steps look equal, also in grey and to colour-blind eyes. */
    VIRIDIS(ColourTables.viridis()),

    /** Black to white. */
    GREY(ColourTables.between(0x000000, 0xFFFFFF)),

    /** Blue over white to vermilion, for signed values: zero belongs at 0.5, which is white exactly. */
    DIVERGING(ColourTables.between(0x0072B2, 0xFFFFFF, 0xD55E00));

    private final int[] table;

    ColourMap(int... table) {
        this.table = table;
    }

    /**
     * The opaque colour at {@code t} as 0xAARRGGBB; below 0 the first and above 1 the last, and where {@code t} is not
     * a number no colour at all (0, transparent), so that a gap cannot pass for a value.
     */
    public int argb(double t) {
        if (Double.isNaN(t)) {
            return 0;
        }
        return table[(int) Math.rint(Math.max(0, Math.min(1, t)) * (table.length - 1))];
    }

    /** The key of the map's name in the message bundles. */
    public String messageKey() {
        return "image.colourMap." + name().toLowerCase(Locale.ROOT);
    }
}
