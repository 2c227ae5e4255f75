package depthwise.engine.kernel;

import depthwise.op.Nonlinearity;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Plain Java at first, vectors once they are fast. Until the JIT has compiled them, vector operations are objects and
 * method calls, slower by far than plain loops, so a program that has just started would wait seconds for its first
 * picture. Both halves read the same packed weights; their results differ in rounding only.
 */
final class WarmingArithmetic implements Arithmetic {
    private final List<Arithmetic> candidates;
    private final CompletableFuture<Void> warmed = new CompletableFuture<>();
    private final AtomicBoolean begun = new AtomicBoolean();
    private volatile Arithmetic current;

    /**
     * Becomes the fastest of {@code candidates} some time after somebody has asked for that. Work is cut up for the
     * first of them, the one to expect, since plans are made before that is known; the others compute the same, if need
     * be a row or two more than once.
     */
    WarmingArithmetic(List<Arithmetic> candidates) {
        this.candidates = List.copyOf(candidates);
        this.current = new ScalarArithmetic(expected().lanes());
    }

    private Arithmetic expected() {
        return candidates.get(0);
    }

    private void warm() {
        try {
            new WarmUp(candidates, current).run();
            current = TileRace.fastest(candidates);
        } finally {
            warmed.complete(null);
        }
    }

    @Override
    public boolean isWarm() {
        return warmed.isDone();
    }

    /**
     * Begins in the background when first asked, not before: warming up keeps a processor and the JIT busy for seconds,
     * which the first picture needs, and which is lost on whoever runs one picture only.
     */
    @Override
    public CompletableFuture<Void> warmed() {
        if (begun.compareAndSet(false, true)) {
            Thread thread = new Thread(this::warm, "depthwise-engine-warming");
            thread.setDaemon(true);
            thread.setPriority(Thread.MIN_PRIORITY);
            thread.start();
        }
        return warmed.copy();
    }

    @Override
    public int lanes() {
        return expected().lanes();
    }

    @Override
    public int tileRows() {
        return expected().tileRows();
    }

    @Override
    public void product(Panels b, int from, int to, Rows a, int rows, Rows c, Clamp clamp) {
        current.product(b, from, to, a, rows, c, clamp);
    }

    @Override
    public void depthwise(Taps w, Sweep sweep, Span x, Span y, Area area, Clamp clamp) {
        current.depthwise(w, sweep, x, y, area, clamp);
    }

    @Override
    public void bend(Nonlinearity function, float[] y, int at, int rows, int step, int count) {
        current.bend(function, y, at, rows, step, count);
    }

    @Override
    public void clamp(Clamp clamp, float[] y, int at, int count) {
        current.clamp(clamp, y, at, count);
    }

    @Override
    public void add(float[] a, int aAt, float[] b, int bAt, float[] c, int cAt, int count) {
        current.add(a, aAt, b, bAt, c, cAt, count);
    }

    @Override
    public void multiply(float[] a, int aAt, float[] b, int bAt, float[] c, int cAt, int count) {
        current.multiply(a, aAt, b, bAt, c, cAt, count);
    }

    @Override
    public void gate(float[] a, int aAt, float[] b, int bAt, float[] c, int cAt, int rows, int count) {
        current.gate(a, aAt, b, bAt, c, cAt, rows, count);
    }

    @Override
    public void addRows(float[] x, int xAt, int rows, int step, float[] y, int yAt, int count) {
        current.addRows(x, xAt, rows, step, y, yAt, count);
    }

    @Override
    public void maximum(float[] x, int xAt, float[] y, int yAt, int count) {
        current.maximum(x, xAt, y, yAt, count);
    }

    @Override
    public void scale(float factor, float[] y, int at, int count) {
        current.scale(factor, y, at, count);
    }

    @Override
    public void normalise(float[] x, int xAt, float[] y, int yAt, float[] gamma, float[] beta, double epsilon) {
        current.normalise(x, xAt, y, yAt, gamma, beta, epsilon);
    }

    @Override
    public void powers(float factor, float[] y, int at, int rows, int width, float[] sums, int sumsAt) {
        current.powers(factor, y, at, rows, width, sums, sumsAt);
    }
}
