package depthwise.engine.kernel;

import depthwise.op.Window;
import depthwise.tensor.Shape;

/**
 * A convolution of each channel by itself, along the channels; a unit is a row of the output, or where there are few
 * rows, some of the channels.
 */
final class DepthwiseKernel implements LineKernel {
    /** Fewer multiply-adds than this take less time than to tell another thread and hear from it. */
    private static final long WORTH_SHARING = 100_000;

    private final Arithmetic arithmetic;
    private final Shape.Maps out;
    private final Taps taps;
    private final Sweep sweep;
    private final Area[] areas;
    private final Area[] rows;
    private final Lines lines;
    private final Finish finish;

    DepthwiseKernel(Arithmetic arithmetic, Window window, Shape.Maps in, Shape.Maps out, Taps taps, Finish finish) {
        this.arithmetic = arithmetic;
        this.out = out;
        this.taps = taps;
        this.sweep = new Sweep(window, in, out, taps);
        this.areas = Area.cut(out.height(), out.channels(), arithmetic.lanes());
        this.lines = Lines.of(window, in, out);
        this.rows = Area.intoRows(out.height(), out.channels());
        this.finish = finish;
    }

    @Override
    public int units() {
        return areas.length;
    }

    @Override
    public boolean worthSharing() {
        return units() > 1 && out.elements() * sweep.kernel * sweep.kernel > WORTH_SHARING;
    }

    @Override
    public void run(Span[] inputs, Span output, int from, int to, Scratch scratch) {
        for (int unit = from; unit < to; unit++) {
            run(inputs, output, areas[unit], scratch);
        }
    }

    private void run(Span[] inputs, Span output, Area area, Scratch scratch) {
        int channels = out.channels();
        arithmetic.depthwise(taps, sweep, inputs[0], output, area, finish.clamp);
        int pixel = area.top() * out.width();
        finish.run(
                scratch.result.set(output, pixel * channels, channels),
                (area.bottom() - area.top()) * out.width(),
                area.left(),
                area.right(),
                finish.residual(inputs, pixel * channels, channels, scratch.added));
    }

    @Override
    public Lines lines() {
        return lines;
    }

    @Override
    public int extraInputs() {
        return finish.inputs();
    }

    @Override
    public void lines(Span[] inputs, Span output, int top, int bottom, Scratch scratch) {
        for (int line = top; line < bottom; line++) {
            run(inputs, output, rows[line], scratch);
        }
    }
}
