package depthwise.engine.kernel;

import depthwise.op.AveragePool;
import depthwise.op.GlobalAveragePool;
import depthwise.op.MaxPool;
import depthwise.op.PaddingMode;
import depthwise.op.Window;
import depthwise.tensor.Shape;
import java.util.Arrays;

/** The poolings, a pixel's channels at a time. */
record PoolingKernels(Arithmetic arithmetic) {
    Kernel average(AveragePool operation, Site site) {
        int whole = operation.kernel() * operation.kernel();
        boolean onlySeen = operation.mode() == PaddingMode.SAME;
        return windows(
                operation.window(),
                site,
                0,
                this::sum,
                (seen, y, at, count) -> arithmetic.scale(1f / (onlySeen ? seen : whole), y, at, count));
    }

    Kernel maximum(MaxPool operation, Site site) {
        return windows(
                operation.window(), site, Float.NEGATIVE_INFINITY, arithmetic::maximum, (seen, y, at, count) -> {});
    }

    Kernel global(GlobalAveragePool operation, Site site) {
        return new GlobalPoolKernel(arithmetic, (Shape.Maps) site.inputs().get(0));
    }

    private void sum(float[] x, int xAt, float[] y, int yAt, int count) {
        arithmetic.add(x, xAt, y, yAt, y, yAt, count);
    }

    private interface Join {
        void join(float[] x, int xAt, float[] y, int yAt, int count);
    }

    private interface End {
        void finish(int seen, float[] y, int at, int count);
    }

    private static Kernel windows(Window window, Site site, float start, Join join, End end) {
        Shape.Maps in = (Shape.Maps) site.inputs().get(0);
        Shape.Maps out = (Shape.Maps) site.output();
        int c = in.channels();
        int k = window.kernel();
        return new RowKernel(out.height() * out.width(), c * k * k, (x, y, pixel) -> {
            int top = pixel / out.width() * window.stride() - window.before(in.height());
            int left = pixel % out.width() * window.stride() - window.before(in.width());
            int to = y.at() + pixel * c;
            Arrays.fill(y.data(), to, to + c, start);
            int seen = 0;
            for (int u = Math.max(0, top); u < Math.min(in.height(), top + k); u++) {
                for (int v = Math.max(0, left); v < Math.min(in.width(), left + k); v++) {
                    join.join(x[0].data(), x[0].at() + (u * in.width() + v) * c, y.data(), to, c);
                    seen++;
                }
            }
            end.finish(seen, y.data(), to, c);
        });
    }
}
