package depthwise.engine.kernel;

import static depthwise.engine.kernel.VectorLanes.LANES;
import static depthwise.engine.kernel.VectorLanes.load;
import static depthwise.engine.kernel.VectorLanes.splat;

import jdk.incubator.vector.FloatVector;

/**
 * Depthwise convolution, a vector of channels at a time: sliding along the rows where the window is one of the
 * family's, place by place elsewhere. One of these serves one thread, as with {@link VectorProduct}.
 */
final class VectorDepthwise {
    private static final int THREE = 3;

    private final Slide slide = new Slide();
    private Taps taps;
    private Sweep sweep;
    private Span x;
    private Span y;
    private Clamp clamp;

    /** As {@link Arithmetic#depthwise}, for at least as many channels as a vector holds. */
    void run(Taps weights, Sweep way, Span picture, Span result, Area area, Clamp last) {
        taps = weights;
        sweep = way;
        x = picture;
        y = result;
        clamp = last;
        slide.enter(sweep);
        slide.x = x.data();
        slide.w = taps.data;
        slide.y = y.data();
        slide.low = clamp.lowBits();
        slide.high = clamp.highBits();
        boolean slides = sweep.slides();
        for (int i = area.top(); i < area.bottom(); i++) {
            for (int begin = area.left(); begin < area.right(); begin += LANES) {
                int channel = Math.min(begin, taps.channels - LANES);
                if (slides) {
                    slide(i, channel);
                } else {
                    step(i, channel);
                }
            }
        }
    }

    /** The channels from {@code c} on of output row {@code i}: whole windows at once where they are small. */
    private void slide(int i, int c) {
        int first = sweep.firstRow(i);
        int end = sweep.endRow(i);
        if (sweep.kernel != THREE) {
            rows(i, c, first, end);
        } else if (!window(i, c, first, end - 1)) {
            step(i, c);
        }
    }

    /** Whether all sums were finite, for which alone the bounds hold. */
    private boolean window(int i, int c, int first, int last) {
        begin(i, c, first);
        slide.middle = (Math.min(Math.max(1, first), last) - first) * sweep.rowStride;
        slide.lower = (last - first) * sweep.rowStride;
        slide.wAt = taps.row(0, first == 0) + c;
        slide.wMiddle = taps.row(1, first <= 1 && last >= 1) + c;
        slide.wLower = taps.row(2, last == 2) + c;
        return sweep.stride == 1 ? VectorWindowOfThree.one(slide) : VectorWindowOfThree.two(slide);
    }

    /** A row of the windows after another. */
    private void rows(int i, int c, int first, int end) {
        begin(i, c, first);
        slide.wAt = taps.at(first, 0) + c;
        for (int u = first; u < end; u++) {
            row();
            slide.xAt += sweep.rowStride;
            slide.wAt += sweep.kernel * sweep.channels;
            slide.start = slide.y;
            slide.startAt = slide.yAt;
            slide.startStep = sweep.channels;
        }
        if (!clamp.isNone()) {
            VectorBounds.run(clamp, slide.y, slide.yAt, sweep.channels, sweep.pixels);
        }
    }

    private void begin(int i, int c, int first) {
        slide.xAt = x.at() + sweep.origin(i) + sweep.left * sweep.channels + first * sweep.rowStride + c;
        slide.yAt = y.at() + i * sweep.pixels * sweep.channels + c;
        slide.start = taps.data;
        slide.startAt = taps.at + c;
        slide.startStep = 0;
    }

    private void row() {
        if (sweep.stride == 1) {
            VectorRowOfFive.one(slide);
        } else {
            VectorRowOfFive.two(slide);
        }
    }

    /** The channels from {@code c} on of output row {@code i}, pixel by pixel and place by place. */
    private void step(int i, int c) {
        int first = sweep.firstRow(i);
        int end = sweep.endRow(i);
        int xAt = x.at() + sweep.origin(i) + c;
        int yAt = y.at() + i * sweep.pixels * sweep.channels + c;
        for (int pixel = 0; pixel < sweep.pixels; pixel++) {
            Patch patch = sweep.patches[pixel];
            pixel(c, patch, patch.row(first), patch.row(end), xAt, yAt);
            xAt += sweep.stride * sweep.channels;
            yAt += sweep.channels;
        }
    }

    private void pixel(int c, Patch patch, int from, int to, int xAt, int yAt) {
        float[] w = taps.data;
        float[] in = x.data();
        int[] picture = patch.picture;
        int[] weights = patch.weights;
        FloatVector sum = load(w, taps.at + c);
        for (int place = from; place < to; place++) {
            sum = load(in, xAt + picture[place]).fma(load(w, weights[place] + c), sum);
        }
        sum.max(splat(clamp.low())).min(splat(clamp.high())).intoArray(y.data(), yAt);
    }
}
