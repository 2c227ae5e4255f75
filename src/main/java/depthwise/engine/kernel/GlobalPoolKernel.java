package depthwise.engine.kernel;

import depthwise.tensor.Shape;
import java.util.Arrays;

/**
 * Averages whole maps; a unit is some of the channels. Sums are gathered over short stretches first, so that rounding
 * does not grow with the number of pixels.
 */
final class GlobalPoolKernel implements Kernel {
    private static final int CHANNELS = 64;
    private static final int STRETCH = 32;

    private final Arithmetic arithmetic;
    private final int pixels;
    private final int channels;

    GlobalPoolKernel(Arithmetic arithmetic, Shape.Maps in) {
        this.arithmetic = arithmetic;
        this.pixels = in.height() * in.width();
        this.channels = in.channels();
    }

    @Override
    public int units() {
        return (channels + CHANNELS - 1) / CHANNELS;
    }

    @Override
    public boolean worthSharing() {
        return units() > 1 && (long) pixels * channels > RowKernel.WORTH_SHARING;
    }

    @Override
    public void run(Span[] inputs, Span output, int from, int to, Scratch scratch) {
        float[] x = inputs[0].data();
        float[] y = output.data();
        for (int unit = from; unit < to; unit++) {
            int first = unit * CHANNELS;
            int count = Math.min(CHANNELS, channels - first);
            int at = output.at() + first;
            Arrays.fill(y, at, at + count, 0);
            for (int start = 0; start < pixels; start += STRETCH) {
                int rows = Math.min(STRETCH, pixels - start);
                arithmetic.addRows(x, inputs[0].at() + start * channels + first, rows, channels, y, at, count);
            }
            arithmetic.scale(1f / pixels, y, at, count);
        }
    }
}
