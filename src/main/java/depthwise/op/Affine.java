package depthwise.op;

import java.util.Arrays;

/**
 * Scales and shifts each channel, y = scale · x + shift, in double precision until it is folded into weights. Two with
 * the same numbers are equal.
 */
public final class Affine {
    private final double[] scale;
    private final double[] shift;

    /** Both arrays are kept, one element a channel. */
    Affine(double[] scale, double[] shift) {
        if (scale.length != shift.length) {
            throw new IllegalArgumentException(scale.length + " scales but " + shift.length + " shifts");
        }
        this.scale = scale;
        this.shift = shift;
    }

    public double scale(int channel) {
        return scale[channel];
    }

    public double shift(int channel) {
        return shift[channel];
    }

    /**
     * This first, {@code next} on what comes out.
     *
     * @throws IllegalArgumentException when {@code next} is for another number of channels
     */
    public Affine then(Affine next) {
        if (next.scale.length != scale.length) {
            throw new IllegalArgumentException(next.scale.length + " channels behind " + scale.length);
        }
        double[] scales = new double[scale.length];
        double[] shifts = new double[scale.length];
        for (int c = 0; c < scales.length; c++) {
            scales[c] = next.scale[c] * scale[c];
            shifts[c] = next.scale[c] * shift[c] + next.shift[c];
        }
        return new Affine(scales, shifts);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Affine affine
                && Arrays.equals(scale, affine.scale)
                && Arrays.equals(shift, affine.shift);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(scale) + Arrays.hashCode(shift);
    }
}
