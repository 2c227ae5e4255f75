package depthwise.manifold;

/**
 * Theorem 1 of the MobileNetV2 paper's appendix: of an n-dimensional piece of space that a random m × n matrix lifts
 * into m dimensions and ReLU cuts, the average share that keeps its n dimensions is N(m, n) / 2ᵐ with N(m, n) = Σ C(m,
 * k) over k from 0 to m − n. (In words: at least n of m fair coins show heads.) The paper once calls this the collapsed
 * share; by its own proof it is the share that is not collapsed.
 */
public final class Theorem1 {
    private Theorem1() {}

    /** The preserved share, 0 to 1, for {@code n} dimensions lifted into {@code m}; 0 where m is below n. */
    public static double preservedFraction(int m, int n) {
        if (m < 1 || n < 1) {
            throw new IllegalArgumentException("dimensions start at 1, not " + Math.min(m, n));
        }
        if (m < n) {
            return 0;
        }
        // Fewer than n heads: a short sum of small numbers, where 1 − sum loses nothing.
        double lost = 0;
        double chance = Math.scalb(1.0, -m);
        for (int heads = 0; heads < n; heads++) {
            lost += chance;
            chance = chance * (m - heads) / (heads + 1);
        }
        return 1 - lost;
    }
}
