package depthwise.block;

/** The rule by which V2, V3 and MobileViT round channel counts, so that hardware likes them. */
public final class Divisible {
    private Divisible() {}

    /**
     * The multiple of {@code divisor} nearest to {@code value}, at least {@code divisor}, and one step more where
     * rounding would lose over a tenth: 18 by 8 gives 24, not 16.
     */
    public static int by(int divisor, double value) {
        int rounded = Math.max(divisor, (int) (value + divisor / 2.0) / divisor * divisor);
        return rounded < 0.9 * value ? rounded + divisor : rounded;
    }
}
