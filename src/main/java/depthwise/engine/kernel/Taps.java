package depthwise.engine.kernel;

/**
 * The weights of a depthwise convolution, channels last: biases first, then for each place of the window one number a
 * channel, then a row of places that are zero, for windows of which a row lies outside of the picture.
 */
final class Taps {
    final float[] data;
    /** Where the biases begin. */
    final int at;

    final int kernel;
    final int channels;

    /** Held so that the next kernel with the same numbers finds them. */
    final Packed packed;

    Taps(Packed packed, int kernel, int channels) {
        this.packed = packed;
        this.data = packed.data;
        this.at = packed.at;
        this.kernel = kernel;
        this.channels = channels;
    }

    /** Taps that stand in {@code data} from {@code at} on, for whoever packs them himself. */
    Taps(float[] data, int at, int kernel, int channels) {
        this(Packed.own(data, at), kernel, channels);
    }

    /** How many floats they take. */
    static int floats(int kernel, int channels) {
        return (1 + (kernel + 1) * kernel) * channels;
    }

    /** Where the weights of the place ({@code u}, {@code v}) of the window begin. */
    int at(int u, int v) {
        return at + (1 + u * kernel + v) * channels;
    }

    /** Where row {@code u} of the window begins if it {@code isInside} the picture, and else the row of zeros. */
    int row(int u, boolean isInside) {
        return at(isInside ? u : kernel, 0);
    }
}
