package depthwise.engine.kernel;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToLongFunction;

/**
 * Which of several candidates is the fastest. They run in turns, so that whatever else the machine does meets all of
 * them, and the best time of each counts. The first is the one to expect: another must be clearly faster, or the choice
 * would be another one every time.
 */
final class TileRace {
    /** Rounds without news that end the race: the JIT may still be exchanging what runs. */
    private static final int QUIET_ROUNDS = 100;

    private static final int MOST_ROUNDS = 1000;
    /** The part of the time so far that is news. */
    private static final double NEWS = 0.99;

    private static final int CALLS = 20;
    /** The part of the expected one's time that another has to stay below. */
    private static final double CLEARLY = 0.96;

    /** As the layers behind which an activation stands have them, which every tile has instructions for. */
    private static final Clamp BOUNDS = new Clamp(0, 6);

    /** Rows that tiles of four, six and four, and seven fill exactly. */
    private static final int ROWS = 28;
    /** Both sides together are 24 KiB at most, which any first-level cache holds. */
    private static final int TERMS = 96;

    private TileRace() {}

    /** The candidate whose products are the fastest, all of them being warm. */
    static Arithmetic fastest(List<Arithmetic> candidates) {
        int lanes = candidates.get(0).lanes();
        Panels panels = Panels.empty(Columns.exact(Columns.PAIR * lanes, lanes), new int[] {0}, TERMS);
        Rows a = new Rows(new float[ROWS * TERMS], 0, TERMS);
        Rows c = new Rows(new float[ROWS * panels.columns.count], 0, panels.columns.count);
        return fastest(candidates, arithmetic -> {
            long start = System.nanoTime();
            for (int i = 0; i < CALLS; i++) {
                arithmetic.product(panels, 0, 1, a, ROWS, c, BOUNDS);
            }
            return System.nanoTime() - start;
        });
    }

    /** The candidate with the best time, of those that {@code time} measures round after round. */
    static <T> T fastest(List<T> candidates, ToLongFunction<T> time) {
        long[] best = new long[candidates.size()];
        Arrays.fill(best, Long.MAX_VALUE);
        int quiet = 0;
        for (int round = 0; round < MOST_ROUNDS && quiet < QUIET_ROUNDS; round++) {
            quiet++;
            for (int i = 0; i < best.length; i++) {
                long now = time.applyAsLong(candidates.get(i));
                quiet = now < NEWS * best[i] ? 0 : quiet;
                best[i] = Math.min(best[i], now);
            }
        }
        int winner = 0;
        double toBeat = CLEARLY * best[0];
        for (int i = 1; i < best.length; i++) {
            if (best[i] < toBeat) {
                winner = i;
                toBeat = best[i];
            }
        }
        return candidates.get(winner);
    }
}
