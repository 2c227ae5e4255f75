package depthwise.engine.kernel;

import depthwise.op.Nonlinearity;

/** Plain Java, for machines without the Vector API and until vectors are warm. */
final class ScalarArithmetic implements Arithmetic {
    private static final int USUAL_LANES = 8;

    private final ThreadLocal<ScalarProduct> products = ThreadLocal.withInitial(ScalarProduct::new);
    private final int lanes;

    ScalarArithmetic() {
        this(USUAL_LANES);
    }

    /** Plain Java that reads weights packed for vectors of {@code lanes} numbers, a multiple of four. */
    ScalarArithmetic(int lanes) {
        this.lanes = lanes;
    }

    @Override
    public int lanes() {
        return lanes;
    }

    @Override
    public int tileRows() {
        return ScalarProduct.ROWS;
    }

    @Override
    public void product(Panels b, int from, int to, Rows a, int rows, Rows c, Clamp clamp) {
        products.get().run(b, from, to, a, rows, c, clamp);
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
    public void depthwise(Taps w, Sweep sweep, Span x, Span y, Area area, Clamp clamp) {
        int left = area.left();
        int count = area.channels();
        int yAt = y.at() + area.top() * sweep.pixels * w.channels + left;
        for (int i = area.top(); i < area.bottom(); i++) {
            int xAt = x.at() + sweep.origin(i) + left;
            for (Patch patch : sweep.patches) {
                System.arraycopy(w.data, w.at + left, y.data(), yAt, count);
                for (int place = patch.row(sweep.firstRow(i)); place < patch.row(sweep.endRow(i)); place++) {
                    addProducts(
                            w.data,
                            patch.weights[place] + left,
                            x.data(),
                            xAt + patch.picture[place],
                            y.data(),
                            yAt,
                            count);
                }
                clamp(clamp, y.data(), yAt, count);
                xAt += sweep.stride * w.channels;
                yAt += w.channels;
            }
        }
    }

    private static void addProducts(float[] w, int wAt, float[] x, int xAt, float[] y, int yAt, int count) {
        for (int c = 0; c < count; c++) {
            y[yAt + c] += w[wAt + c] * x[xAt + c];
        }
    }

    @Override
    public void bend(Nonlinearity function, float[] y, int at, int rows, int step, int count) {
        for (int row = 0; row < rows; row++) {
            int from = at + row * step;
            for (int i = from; i < from + count; i++) {
                y[i] = (float) function.apply(y[i]);
            }
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
    public void gate(float[] a, int aAt, float[] b, int bAt, float[] c, int cAt, int rows, int count) {
        for (int row = 0; row < rows; row++) {
            multiply(a, aAt + row * count, b, bAt, c, cAt + row * count, count);
        }
    }

    @Override
    public void addRows(float[] x, int xAt, int rows, int step, float[] y, int yAt, int count) {
        for (int i = 0; i < count; i++) {
            float sum = 0;
            for (int row = 0; row < rows; row++) {
                sum += x[xAt + row * step + i];
            }
            y[yAt + i] += sum;
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
    public void powers(float factor, float[] y, int at, int rows, int width, float[] sums, int sumsAt) {
        for (int column = 0; column < width; column++) {
            float max = Float.NEGATIVE_INFINITY;
            for (int row = 0; row < rows; row++) {
                max = Math.max(max, factor * y[at + row * width + column]);
            }
            double sum = 0;
            for (int row = 0; row < rows; row++) {
                int i = at + row * width + column;
                y[i] = (float) Math.exp(factor * y[i] - max);
                sum += y[i];
            }
            sums[sumsAt + column] = (float) sum;
        }
    }
}
