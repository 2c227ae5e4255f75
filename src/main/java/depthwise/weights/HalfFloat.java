package depthwise.weights;

/** IEEE 754 half precision: 1 sign bit, 5 bits of exponent, 10 of fraction. */
final class HalfFloat {
    private static final int FRACTION_BITS = 10;
    private static final int FRACTION = (1 << FRACTION_BITS) - 1;
    private static final int ALL_ONES = 0x1F;
    private static final int BIAS = 15;
    private static final float SMALLEST = 0x1p-24f;

    private HalfFloat() {}

    static float toFloat(short half) {
        int exponent = (half >>> FRACTION_BITS) & ALL_ONES;
        int fraction = half & FRACTION;
        float magnitude;
        if (exponent == 0) {
            magnitude = fraction * SMALLEST;
        } else if (exponent == ALL_ONES) {
            magnitude = fraction == 0 ? Float.POSITIVE_INFINITY : Float.NaN;
        } else {
            magnitude = Math.scalb((float) (fraction | (1 << FRACTION_BITS)), exponent - BIAS - FRACTION_BITS);
        }
        return half < 0 ? -magnitude : magnitude;
    }
}
