package depthwise.engine.kernel;

import depthwise.op.Window;
import depthwise.tensor.Shape;

/** A convolution of each channel by itself, along the channels; a unit is a row of the output. */
final class DepthwiseKernel implements Kernel {
    private static final long WORTH_SHARING = 20_000;

    private final Arithmetic arithmetic;
    private final Window window;
    private final Shape.Maps in;
    private final Shape.Maps out;
    private final Taps taps;
    private final Finish finish;

    DepthwiseKernel(Arithmetic arithmetic, Window window, Shape.Maps in, Shape.Maps out, Taps taps, Finish finish) {
        this.arithmetic = arithmetic;
        this.window = window;
        this.in = in;
        this.out = out;
        this.taps = taps;
        this.finish = finish;
    }

    @Override
    public int units() {
        return out.height();
    }

    @Override
    public boolean worthSharing() {
        return units() > 1 && out.elements() * window.kernel() * window.kernel() > WORTH_SHARING;
    }

    @Override
    public void run(Span[] inputs, Span output, int from, int to, float[] scratch) {
        int width = out.width() * out.channels();
        for (int i = from; i < to; i++) {
            Span y = new Span(output.data(), output.at() + i * width);
            row(inputs[0], i, y);
            if (finish.residual) {
                Span r = inputs[inputs.length - 1];
                arithmetic.add(y.data(), y.at(), r.data(), r.at() + i * width, y.data(), y.at(), width);
                arithmetic.clamp(finish.clamp, y.data(), y.at(), width);
            }
            finish.bend(Rows.of(y, width), 1, 0, width);
        }
    }

    /** The pixels at both edges see part of their window, those between see all of its columns. */
    private void row(Span x, int i, Span y) {
        int k = window.kernel();
        int s = window.stride();
        int top = i * s - window.before(in.height());
        int left = window.before(in.width());
        int firstWhole = Math.min(out.width(), (left + s - 1) / s);
        int endWhole = Math.max(firstWhole, Math.min(out.width(), Math.floorDiv(in.width() + left - k, s) + 1));
        for (int j = 0; j < firstWhole; j++) {
            stretch(x, top, j * s - left, y, j, 1);
        }
        if (endWhole > firstWhole) {
            stretch(x, top, firstWhole * s - left, y, firstWhole, endWhole - firstWhole);
        }
        for (int j = endWhole; j < out.width(); j++) {
            stretch(x, top, j * s - left, y, j, 1);
        }
    }

    private void stretch(Span x, int top, int left, Span y, int j, int pixels) {
        int k = window.kernel();
        int c = in.channels();
        Patch patch = new Patch(
                Math.max(0, -top), Math.min(k, in.height() - top), Math.max(0, -left), Math.min(k, in.width() - left));
        Rows from = new Rows(x.data(), x.at() + (top * in.width() + left) * c, in.width() * c);
        Span to = new Span(y.data(), y.at() + j * c);
        arithmetic.depthwise(
                taps, patch, from, window.stride() * c, to, pixels, finish.residual ? Clamp.NONE : finish.clamp);
    }
}
