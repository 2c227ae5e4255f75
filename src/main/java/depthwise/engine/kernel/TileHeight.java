package depthwise.engine.kernel;

import java.util.ArrayList;
import java.util.List;

/**
 * How many rows the register tiles of a product have. Every sum of a tile must stay in a register beside the weights
 * and the number that is spread: tiles as high as that read a weight the fewest times, higher ones put sums into memory
 * and are slow. How many registers there are and how well the JIT uses them differs from one machine and one Java to
 * the next, so the fastest is found by a {@link TileRace}.
 *
 * <p>All heights compute each sum in the same order, so the numbers are the same to the last bit, but for the sign of
 * zero.
 */
enum TileHeight {
    /** Eight sums: for 16 registers, and on any Java. */
    FOUR(4, 1, 7),
    /** Twelve sums, the most that 16 registers have room for. Java 17 keeps them there, Java 25 does not. */
    SIX(6, 2, 7),
    /** Fourteen sums, for 32 registers: the maps of the family are 7, 14, 28, 56 and 112 pixels wide. */
    SEVEN(7, 1, 14);

    /** Rows of the tile of two vectors' columns. */
    final int pair;
    /**
     * How many terms that tile takes at a time; sums of a number that these do not divide go to the tile of four rows.
     */
    final int terms;
    /** Rows of the highest tile of one vector's columns: with few sums each would wait for the last addition to end. */
    final int single;

    TileHeight(int pair, int terms, int single) {
        this.pair = pair;
        this.terms = terms;
        this.single = single;
    }

    /**
     * All heights, the one to expect first: vectors of 16 numbers come with 32 registers, of shorter ones that is not
     * certain.
     */
    static List<TileHeight> expectedFirst(int lanes) {
        TileHeight expected = lanes >= 16 ? SEVEN : FOUR;
        List<TileHeight> all = new ArrayList<>(List.of(values()));
        all.remove(expected);
        all.add(0, expected);
        return all;
    }
}
