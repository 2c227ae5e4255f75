package depthwise.engine.kernel;

import depthwise.op.Window;
import depthwise.tensor.Shape;

/** A convolution of each channel by itself, along the channels; a unit is a row of the output. */
final class DepthwiseKernel implements Kernel {
    /** Fewer multiply-adds than this take less time than to tell another thread and hear from it. */
    private static final long WORTH_SHARING = 100_000;

    private final Arithmetic arithmetic;
    private final Shape.Maps out;
    private final Taps taps;
    private final Sweep sweep;
    private final Finish finish;

    DepthwiseKernel(Arithmetic arithmetic, Window window, Shape.Maps in, Shape.Maps out, Taps taps, Finish finish) {
        this.arithmetic = arithmetic;
        this.out = out;
        this.taps = taps;
        this.sweep = new Sweep(window, in, out, taps);
        this.finish = finish;
    }

    @Override
    public int units() {
        return out.height();
    }

    @Override
    public boolean worthSharing() {
        return units() > 1 && out.elements() * sweep.kernel * sweep.kernel > WORTH_SHARING;
    }

    @Override
    public void run(Span[] inputs, Span output, int from, int to, Scratch scratch) {
        int width = out.width() * out.channels();
        for (int i = from; i < to; i++) {
            arithmetic.depthwise(taps, sweep, inputs[0], output, i, i + 1, finish.clamp);
            Rows residual = finish.residual(inputs, i * width, width, scratch.added);
            finish.run(scratch.result.set(output, i * width, width), 1, 0, width, residual);
        }
    }
}
