package depthwise.image;

import depthwise.tensor.Tensor;

/**
 * Which value gets the first colour of a map and which the last. One scale may serve one channel, a layer or a whole
 * network, and only pictures with the same scale can be compared.
 *
 * @param min the value at position 0
 * @param max the value at position 1, not below {@code min}
 */
public record ValueScale(double min, double max) {
    public ValueScale {
        if (!(min <= max) || Double.isInfinite(min) || Double.isInfinite(max)) {
            throw new IllegalArgumentException("no scale from " + min + " to " + max);
        }
    }

    /** From the least to the greatest number of {@code tensor}. */
    public static ValueScale of(Tensor tensor) {
        return of(tensor.data(), 0, tensor.data().length);
    }

    /** From the least to the greatest of {@code count} numbers; those that are not finite do not count. */
    public static ValueScale of(float[] data, int from, int count) {
        double min = Double.POSITIVE_INFINITY;
        double max = Double.NEGATIVE_INFINITY;
        for (int i = from; i < from + count; i++) {
            if (Float.isFinite(data[i])) {
                min = Math.min(min, data[i]);
                max = Math.max(max, data[i]);
            }
        }
        return min <= max ? new ValueScale(min, max) : new ValueScale(0, 0);
    }

    /** The smallest scale around this one with zero in its middle, for diverging colours; never empty. */
    public ValueScale symmetric() {
        double reach = Math.max(Math.abs(min), Math.abs(max));
        return reach == 0 ? new ValueScale(-1, 1) : new ValueScale(-reach, reach);
    }

    /** The smallest scale that holds this one and {@code other}. */
    public ValueScale join(ValueScale other) {
        return new ValueScale(Math.min(min, other.min), Math.max(max, other.max));
    }

    /** Where {@code value} stands, 0 at the least and 1 at the greatest; outside them beyond 0 and 1. */
    public double position(double value) {
        if (Double.isNaN(value)) {
            return Double.NaN;
        }
        if (min == max) {
            return value > max ? 1 : 0;
        }
        return (value - min) / (max - min);
    }
}
