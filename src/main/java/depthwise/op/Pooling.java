package depthwise.op;

import depthwise.tensor.Shape;
import depthwise.tensor.Tensor;
import depthwise.text.Failure;
import depthwise.text.Message;

/** The plain loops of the windowed poolings. */
enum Pooling {
    AVERAGE {
        @Override
        double start() {
            return 0;
        }

        @Override
        double join(double soFar, double x) {
            return soFar + x;
        }

        @Override
        double finish(double sum, int seen, Window window) {
            int whole = window.kernel() * window.kernel();
            return sum / (window.mode() == PaddingMode.SAME ? seen : whole);
        }
    },
    MAXIMUM {
        @Override
        double start() {
            return Double.NEGATIVE_INFINITY;
        }

        @Override
        double join(double soFar, double x) {
            return Math.max(soFar, x);
        }

        @Override
        double finish(double max, int seen, Window window) {
            return max;
        }
    };

    abstract double start();

    abstract double join(double soFar, double x);

    abstract double finish(double joined, int seen, Window window);

    /**
     * The maps that come out of a pooling.
     *
     * @throws Failure when the window does not fit, or could lie wholly in its padding, where there is nothing to pool;
     *     the bound is PyTorch's
     */
    static Shape.Maps outputShape(Operation pool, Window window, Shape.Maps in) {
        if (window.mode() == PaddingMode.SYMMETRIC && window.padding() > window.kernel() / 2) {
            throw new Failure(Message.of("op.problem.poolPadding", pool.title(), window.kernel(), window.padding()));
        }
        return window.apply(in, in.channels());
    }

    /** Slides {@code window} over {@code x} (not modified). */
    Tensor apply(Tensor x, Window window) {
        Shape.Maps in = (Shape.Maps) x.shape();
        Shape.Maps out = window.apply(in, in.channels());
        float[] y = new float[Math.toIntExact(out.elements())];
        int at = 0;
        for (int c = 0; c < out.channels(); c++) {
            for (int i = 0; i < out.height(); i++) {
                for (int j = 0; j < out.width(); j++) {
                    y[at++] = (float) pooled(x.data(), in, window, c, i, j);
                }
            }
        }
        return new Tensor(out, y);
    }

    private double pooled(float[] x, Shape.Maps in, Window window, int c, int i, int j) {
        int top = i * window.stride() - window.before(in.height());
        int left = j * window.stride() - window.before(in.width());
        double joined = start();
        int seen = 0;
        for (int u = Math.max(0, top); u < Math.min(in.height(), top + window.kernel()); u++) {
            for (int v = Math.max(0, left); v < Math.min(in.width(), left + window.kernel()); v++) {
                joined = join(joined, x[(c * in.height() + u) * in.width() + v]);
                seen++;
            }
        }
        return finish(joined, seen, window);
    }
}
