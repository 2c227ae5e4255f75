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
    /** What each output column sees of its window; those between the edges share one. */
    private final Patch[] patches;
    /** The first output column that sees its whole window, and one past the last. */
    private final int firstWhole;

    private final int endWhole;

    DepthwiseKernel(Arithmetic arithmetic, Window window, Shape.Maps in, Shape.Maps out, Taps taps, Finish finish) {
        this.arithmetic = arithmetic;
        this.window = window;
        this.in = in;
        this.out = out;
        this.taps = taps;
        this.finish = finish;
        int before = window.before(in.width());
        int spare = Math.floorDiv(in.width() + before - window.kernel(), window.stride());
        this.firstWhole = Math.min(out.width(), (before + window.stride() - 1) / window.stride());
        this.endWhole = Math.max(firstWhole, Math.min(out.width(), spare + 1));
        this.patches = new Patch[out.width()];
        for (int j = 0; j < patches.length; j++) {
            patches[j] = j > firstWhole && j < endWhole ? patches[firstWhole] : patch(j * window.stride() - before);
        }
    }

    private Patch patch(int left) {
        int end = Math.min(window.kernel(), in.width() - left);
        return new Patch(taps, Math.max(0, -left), end, in.width() * in.channels());
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
            Rows residual = finish.residual(inputs, width);
            finish.run(Rows.of(y, width), 1, 0, width, residual == null ? null : residual.from(i));
        }
    }

    /** The pixels at both edges see part of their window, those between see all of its columns. */
    private void row(Span x, int i, Span y) {
        int k = window.kernel();
        int c = in.channels();
        int top = i * window.stride() - window.before(in.height());
        int first = Math.max(0, -top);
        int last = Math.max(first, Math.min(k, in.height() - top));
        Rows windows =
                new Rows(x.data(), x.at() + (top * in.width() - window.before(in.width())) * c, window.stride() * c);
        Rows target = Rows.of(y, c);
        for (int j = 0; j < out.width(); ) {
            int pixels = j == firstWhole ? Math.max(1, endWhole - j) : 1;
            Patch patch = patches[j];
            arithmetic.depthwise(
                    taps,
                    patch,
                    patch.row(first),
                    patch.row(last),
                    windows.from(j),
                    target.from(j),
                    pixels,
                    finish.clamp);
            j += pixels;
        }
    }
}
