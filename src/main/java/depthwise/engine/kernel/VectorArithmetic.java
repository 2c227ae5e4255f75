package depthwise.engine.kernel;

import static depthwise.engine.kernel.VectorLanes.LANES;
import static depthwise.engine.kernel.VectorLanes.load;

import depthwise.op.Nonlinearity;
import java.util.List;

/** The loops on the Vector API. Only this class and its {@code Vector…} neighbours may name it. */
final class VectorArithmetic implements Arithmetic {
    private final ThreadLocal<VectorFunctions> functions = ThreadLocal.withInitial(VectorFunctions::new);
    private final ScalarArithmetic scalar = new ScalarArithmetic();
    private final ThreadLocal<VectorProduct> products;
    private final ThreadLocal<VectorDepthwise> depthwise = ThreadLocal.withInitial(VectorDepthwise::new);

    private final TileHeight height;

    VectorArithmetic(TileHeight height) {
        this.height = height;
        this.products = ThreadLocal.withInitial(() -> new VectorProduct(height));
    }

    /** One for each height of register tiles, the one to expect first. */
    static List<Arithmetic> candidates() {
        return TileHeight.expectedFirst(LANES).stream()
                .<Arithmetic>map(VectorArithmetic::new)
                .toList();
    }

    @Override
    public int lanes() {
        return LANES;
    }

    @Override
    public int tileRows() {
        return height.pair;
    }

    @Override
    public void product(Panels b, int from, int to, Rows a, int rows, Rows c, Clamp clamp) {
        products.get().run(b, from, to, a, rows, c, clamp);
    }

    @Override
    public void depthwise(Taps w, Sweep sweep, Span x, Span y, Area area, Clamp clamp) {
        if (w.channels < LANES) {
            scalar.depthwise(w, sweep, x, y, area, clamp);
        } else {
            depthwise.get().run(w, sweep, x, y, area, clamp);
        }
    }

    @Override
    public void bend(Nonlinearity function, float[] y, int at, int rows, int step, int count) {
        Clamp clamp = Clamp.KNOWN.get(function);
        if (clamp == null) {
            functions.get().bend(function, y, at, rows, step, count);
            return;
        }
        for (int row = 0; row < rows; row++) {
            clamp(clamp, y, at + row * step, count);
        }
    }

    @Override
    public void clamp(Clamp clamp, float[] y, int at, int count) {
        int whole = count / LANES;
        VectorBounds.run(clamp, y, at, LANES, whole);
        scalar.clamp(clamp, y, at + whole * LANES, count - whole * LANES);
    }

    @Override
    public void add(float[] a, int aAt, float[] b, int bAt, float[] c, int cAt, int count) {
        int i = 0;
        for (; i + LANES <= count; i += LANES) {
            load(a, aAt + i).add(load(b, bAt + i)).intoArray(c, cAt + i);
        }
        for (; i < count; i++) {
            c[cAt + i] = a[aAt + i] + b[bAt + i];
        }
    }

    @Override
    public void multiply(float[] a, int aAt, float[] b, int bAt, float[] c, int cAt, int count) {
        int i = 0;
        for (; i + LANES <= count; i += LANES) {
            load(a, aAt + i).mul(load(b, bAt + i)).intoArray(c, cAt + i);
        }
        for (; i < count; i++) {
            c[cAt + i] = a[aAt + i] * b[bAt + i];
        }
    }

    @Override
    public void gate(float[] a, int aAt, float[] b, int bAt, float[] c, int cAt, int rows, int count) {
        VectorRows.gate(a, aAt, b, bAt, c, cAt, rows, count);
    }

    @Override
    public void addRows(float[] x, int xAt, int rows, int step, float[] y, int yAt, int count) {
        VectorRows.add(x, xAt, rows, step, y, yAt, count);
    }

    @Override
    public void maximum(float[] x, int xAt, float[] y, int yAt, int count) {
        int i = 0;
        for (; i + LANES <= count; i += LANES) {
            load(x, xAt + i).max(load(y, yAt + i)).intoArray(y, yAt + i);
        }
        for (; i < count; i++) {
            y[yAt + i] = Math.max(y[yAt + i], x[xAt + i]);
        }
    }

    @Override
    public void scale(float factor, float[] y, int at, int count) {
        VectorRows.scale(factor, y, at, at + count);
    }

    @Override
    public void normalise(float[] x, int xAt, float[] y, int yAt, float[] gamma, float[] beta, double epsilon) {
        VectorRows.normalise(x, xAt, y, yAt, gamma, beta, epsilon);
    }

    @Override
    public void powers(float factor, float[] y, int at, int rows, int width, float[] sums, int sumsAt) {
        if (VectorExponential.largest(y, at, rows, width, sums, sumsAt)) {
            VectorExponential.powers(factor, y, at, rows, width, sums, sumsAt);
        } else {
            scalar.powers(factor, y, at, rows, width, sums, sumsAt);
        }
    }
}
