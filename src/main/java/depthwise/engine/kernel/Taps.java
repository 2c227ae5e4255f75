package depthwise.engine.kernel;

/**
 * The weights of a depthwise convolution, channels last: biases first, then for each place of the window one number a
 * channel.
 */
final class Taps {
    final float[] data;
    /** Where the biases begin. */
    final int at;

    final int kernel;
    final int channels;

    Taps(float[] data, int at, int kernel, int channels) {
        this.data = data;
        this.at = at;
        this.kernel = kernel;
        this.channels = channels;
    }

    /** Where the weights of the place ({@code u}, {@code v}) of the window begin. */
    int at(int u, int v) {
        return at + (1 + u * kernel + v) * channels;
    }
}
