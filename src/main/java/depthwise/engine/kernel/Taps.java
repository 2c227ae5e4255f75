package depthwise.engine.kernel;

/**
 * The weights of a depthwise convolution, channels last: biases first, then for each place of the window one number a
 * channel.
 */
final class Taps {
    final float[] data;
    final int kernel;
    final int channels;

    Taps(float[] data, int kernel, int channels) {
        this.data = data;
        this.kernel = kernel;
        this.channels = channels;
    }

    /** Where the weights of the place ({@code u}, {@code v}) of the window begin. */
    int at(int u, int v) {
        return (1 + u * kernel + v) * channels;
    }
}
