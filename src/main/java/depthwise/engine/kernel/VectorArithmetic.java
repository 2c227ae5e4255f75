package depthwise.engine.kernel;

import static depthwise.engine.kernel.VectorLanes.LANES;
import static depthwise.engine.kernel.VectorLanes.load;
import static depthwise.engine.kernel.VectorLanes.splat;

import depthwise.op.Nonlinearity;
import jdk.incubator.vector.FloatVector;

/** The loops on the Vector API. Only this class and its {@code Vector…} neighbours may name it. */
final class VectorArithmetic implements Arithmetic {
    private final VectorFunctions functions = new VectorFunctions();
    private final ScalarArithmetic scalar = new ScalarArithmetic();

    VectorArithmetic() {}

    @Override
    public int lanes() {
        return LANES;
    }

    @Override
    public int tileRows() {
        return VectorProduct.ROWS;
    }

    @Override
    public void product(Panels b, int from, int to, Rows a, int rows, Rows c, Clamp clamp) {
        VectorProduct.run(b, from, to, a, rows, c, clamp);
    }

    @Override
    public void depthwise(Taps w, Sweep sweep, Span x, Span y, int from, int to, Clamp clamp) {
        if (w.channels < LANES) {
            scalar.depthwise(w, sweep, x, y, from, to, clamp);
        } else {
            VectorDepthwise.run(w, sweep, x, y, from, to, clamp);
        }
    }

    @Override
    public void bend(Nonlinearity function, float[] y, int at, int count) {
        Clamp clamp = Clamp.KNOWN.get(function);
        if (clamp == null) {
            functions.bend(function, y, at, count);
        } else {
            clamp(clamp, y, at, count);
        }
    }

    @Override
    public void clamp(Clamp clamp, float[] y, int at, int count) {
        FloatVector low = splat(clamp.low());
        FloatVector high = splat(clamp.high());
        int i = at;
        for (; i + LANES <= at + count; i += LANES) {
            load(y, i).max(low).min(high).intoArray(y, i);
        }
        for (; i < at + count; i++) {
            y[i] = clamp.apply(y[i]);
        }
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
    public void softmax(float factor, float[] y, int at, int count) {
        VectorRows.softmax(factor, y, at, count);
    }
}
