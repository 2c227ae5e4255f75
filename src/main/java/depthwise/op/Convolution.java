package depthwise.op;

import depthwise.tensor.Shape;

/** The plain loops of {@link Conv2d}, one output number at a time. */
record Convolution(Conv2d op, Shape.Maps in, Shape.Maps out) {
    /** Fills {@code y} (modified) from {@code x}, {@code weight} and, if not null, {@code bias} (not modified). */
    void run(float[] x, float[] weight, float[] bias, float[] y) {
        int at = 0;
        for (int n = 0; n < out.channels(); n++) {
            for (int i = 0; i < out.height(); i++) {
                for (int j = 0; j < out.width(); j++) {
                    y[at++] = (float) ((bias == null ? 0 : bias[n]) + sum(x, weight, n, i, j));
                }
            }
        }
    }

    private double sum(float[] x, float[] weight, int n, int i, int j) {
        Window window = op.window();
        int k = op.kernel();
        int perGroup = in.channels() / op.groups();
        int first = n / (out.channels() / op.groups()) * perGroup;
        int top = i * op.stride() - window.before(in.height());
        int left = j * op.stride() - window.before(in.width());
        double sum = 0;
        for (int m = 0; m < perGroup; m++) {
            for (int u = Math.max(0, -top); u < Math.min(k, in.height() - top); u++) {
                int row = ((first + m) * in.height() + top + u) * in.width();
                int w = ((n * perGroup + m) * k + u) * k;
                for (int v = Math.max(0, -left); v < Math.min(k, in.width() - left); v++) {
                    sum += (double) weight[w + v] * x[row + left + v];
                }
            }
        }
        return sum;
    }
}
