package depthwise.engine.kernel;

import depthwise.tensor.Shape;

/**
 * Brings a picture from channel-first to channels-last, a line of it a unit. Each thread takes the lines that it begins
 * the first layer with.
 */
public final class EntranceKernel implements Kernel {
    /** Numbers that take one thread as long as telling another. */
    private static final int WORTH_SHARING = 12_288;

    private final int lines;
    private final int pixels;
    private final int channels;

    /** The entrance for pictures of {@code shape}; tokens and vectors have their channels last already. */
    public EntranceKernel(Shape shape) {
        boolean maps = shape instanceof Shape.Maps;
        this.channels = maps ? shape.channels() : 1;
        this.lines = shape instanceof Shape.Maps picture ? picture.height() : 1;
        this.pixels = Math.toIntExact(shape.elements() / channels / lines);
    }

    @Override
    public int units() {
        return lines;
    }

    @Override
    public boolean worthSharing() {
        return lines > 1 && (long) lines * pixels * channels > WORTH_SHARING;
    }

    @Override
    public void run(Span[] inputs, Span output, int from, int to, Scratch scratch) {
        copy(inputs[0], output, from, to);
    }

    /** All lines at once. */
    void copy(Span channelFirst, Span channelsLast) {
        copy(channelFirst, channelsLast, 0, lines);
    }

    private void copy(Span channelFirst, Span channelsLast, int from, int to) {
        Layout.transpose(channelFirst, channelsLast, channels, lines * pixels, from * pixels, to * pixels);
    }
}
