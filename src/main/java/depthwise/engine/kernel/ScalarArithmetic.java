package depthwise.engine.kernel;

import depthwise.op.Nonlinearity;

/** Plain Java, for machines without the Vector API; inner loops run along memory, which the JIT can vectorise. */
final class ScalarArithmetic implements Arithmetic {
    private static final int LANES = 8;

    @Override
    public int lanes() {
        return LANES;
    }

    @Override
    public int tileRows() {
        return 1;
    }

    @Override
    public void product(Panels b, int from, int to, Rows a, int rows, Rows c, Clamp clamp) {
        for (int panel = from; panel < to; panel++) {
            for (int i = 0; i < b.vectors(panel); i++) {
                int start = b.columns.starts[panel * Columns.PAIR + i];
                for (int row = 0; row < rows; row++) {
                    int at = c.at + row * c.stride + start;
                    sum(b, panel, i, a.data, a.at + row * a.stride, c.data, at);
                    clamp(clamp, c.data, at, LANES);
                }
            }
        }
    }

    private static void sum(Panels b, int panel, int vector, float[] a, int aAt, float[] c, int cAt) {
        int width = b.vectors(panel) * LANES;
        int from = b.panelAt(panel) + vector * LANES;
        System.arraycopy(b.data, from, c, cAt, LANES);
        for (int tap : b.taps) {
            for (int k = 0; k < b.run; k++) {
                from += width;
                float x = a[aAt + tap + k];
                for (int lane = 0; lane < LANES; lane++) {
                    c[cAt + lane] += x * b.data[from + lane];
                }
            }
        }
    }

    @Override
    public void clamp(Clamp clamp, float[] y, int at, int count) {
        if (!clamp.isNone()) {
            for (int i = at; i < at + count; i++) {
                y[i] = clamp.apply(y[i]);
            }
        }
    }

    @Override
    public void depthwise(Taps w, Patch patch, int from, int to, Rows x, Rows y, int pixels, Clamp clamp) {
        for (int pixel = 0; pixel < pixels; pixel++) {
            int yAt = y.at + pixel * y.stride;
            System.arraycopy(w.data, 0, y.data, yAt, w.channels);
            for (int place = from; place < to; place++) {
                int xAt = x.at + pixel * x.stride + patch.picture[place];
                int wAt = patch.weights[place];
                for (int c = 0; c < w.channels; c++) {
                    y.data[yAt + c] += w.data[wAt + c] * x.data[xAt + c];
                }
            }
            clamp(clamp, y.data, yAt, w.channels);
        }
    }

    @Override
    public void bend(Nonlinearity function, float[] y, int at, int count) {
        for (int i = at; i < at + count; i++) {
            y[i] = (float) function.apply(y[i]);
        }
    }

    @Override
    public void add(float[] a, int aAt, float[] b, int bAt, float[] c, int cAt, int count) {
        for (int i = 0; i < count; i++) {
            c[cAt + i] = a[aAt + i] + b[bAt + i];
        }
    }

    @Override
    public void multiply(float[] a, int aAt, float[] b, int bAt, float[] c, int cAt, int count) {
        for (int i = 0; i < count; i++) {
            c[cAt + i] = a[aAt + i] * b[bAt + i];
        }
    }

    @Override
    public void maximum(float[] x, int xAt, float[] y, int yAt, int count) {
        for (int i = 0; i < count; i++) {
            y[yAt + i] = Math.max(y[yAt + i], x[xAt + i]);
        }
    }

    @Override
    public void scale(float factor, float[] y, int at, int count) {
        for (int i = at; i < at + count; i++) {
            y[i] *= factor;
        }
    }

    @Override
    public void normalise(float[] x, int xAt, float[] y, int yAt, float[] gamma, float[] beta, double epsilon) {
        double mean = 0;
        for (int i = 0; i < gamma.length; i++) {
            mean += x[xAt + i];
        }
        mean /= gamma.length;
        double variance = 0;
        for (int i = 0; i < gamma.length; i++) {
            variance += (x[xAt + i] - mean) * (x[xAt + i] - mean);
        }
        double scale = 1 / Math.sqrt(variance / gamma.length + epsilon);
        for (int i = 0; i < gamma.length; i++) {
            y[yAt + i] = (float) ((x[xAt + i] - mean) * scale * gamma[i] + beta[i]);
        }
    }

    @Override
    public void softmax(float factor, float[] y, int at, int count) {
        float max = Float.NEGATIVE_INFINITY;
        for (int i = at; i < at + count; i++) {
            max = Math.max(max, factor * y[i]);
        }
        double sum = 0;
        for (int i = at; i < at + count; i++) {
            y[i] = (float) Math.exp(factor * y[i] - max);
            sum += y[i];
        }
        scale((float) (1 / sum), y, at, count);
    }
}
