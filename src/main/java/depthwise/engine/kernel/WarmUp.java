package depthwise.engine.kernel;

import depthwise.op.Nonlinearity;
import depthwise.op.PaddingMode;
import depthwise.op.Window;
import depthwise.tensor.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Exercises the loops of arithmetics on small numbers until each is about as fast as plain Java on the same work, which
 * uncompiled vectors miss by far, or until patience ends. The arithmetics differ in their products only.
 */
final class WarmUp {
    private static final long PATIENCE_NANOS = 20_000_000_000L;
    /** For products that may never be used. */
    private static final long LITTLE_PATIENCE_NANOS = 3_000_000_000L;

    private static final double NEARLY = 1.5;
    private static final int CALLS = 40;
    private static final int CHANNELS = 48;
    /** Reaches every tile: 14, 7 and 4 of one vector's columns, 7 or 6 and 4 of two. */
    private static final int ROWS = 25;

    private static final int SIDE = 6;

    private final List<Arithmetic> candidates;
    private final int lanes;
    private final Arithmetic plain;
    private final float[] x = new float[CHANNELS * CHANNELS];
    private final float[] y = new float[CHANNELS * CHANNELS];
    private final float[] gamma = new float[CHANNELS];

    /** Of {@code candidates} the first, which is the one to expect, becomes warm entirely. */
    WarmUp(List<Arithmetic> candidates, Arithmetic plain) {
        this.candidates = candidates;
        this.lanes = candidates.get(0).lanes();
        this.plain = plain;
    }

    void run() {
        List<Consumer<Arithmetic>> loops = products();
        loops.addAll(otherLoops());
        warm(candidates.get(0), loops, PATIENCE_NANOS);
        for (Arithmetic other : candidates.subList(1, candidates.size())) {
            warm(other, products(), LITTLE_PATIENCE_NANOS);
        }
    }

    private void warm(Arithmetic arithmetic, List<Consumer<Arithmetic>> cold, long patience) {
        long end = System.nanoTime() + patience;
        while (!cold.isEmpty() && System.nanoTime() < end) {
            cold.removeIf(loop -> time(loop, arithmetic) < NEARLY * time(loop, plain));
        }
    }

    private static long time(Consumer<Arithmetic> loop, Arithmetic arithmetic) {
        long start = System.nanoTime();
        for (int i = 0; i < CALLS; i++) {
            loop.accept(arithmetic);
        }
        return System.nanoTime() - start;
    }

    private List<Consumer<Arithmetic>> products() {
        List<Consumer<Arithmetic>> loops = new ArrayList<>();
        for (int rows : new int[] {ROWS, 4, 1}) {
            for (int vectorsWide = 1; vectorsWide <= Columns.PAIR; vectorsWide++) {
                Columns columns = Columns.exact(vectorsWide * lanes, lanes);
                Panels panels = Panels.empty(columns, new int[] {0}, CHANNELS);
                for (Clamp clamp : List.of(Clamp.NONE, new Clamp(0, 6))) {
                    loops.add(a -> a.product(panels, 0, 1, rows(CHANNELS), rows, rowsOut(), clamp));
                }
            }
        }
        return loops;
    }

    /** What else a network spends its time in; the remaining loops follow on the way. */
    private List<Consumer<Arithmetic>> otherLoops() {
        List<Consumer<Arithmetic>> loops = new ArrayList<>();
        for (int kernel : new int[] {3, 5}) {
            for (int stride = 1; stride <= 2; stride++) {
                loops.add(depthwise(new Window(kernel, stride, kernel / 2, PaddingMode.SYMMETRIC)));
            }
        }
        loops.add(a -> a.bend(Nonlinearity.HARD_SWISH, y, 0, y.length));
        loops.add(a -> a.bend(Nonlinearity.SILU, y, 0, y.length));
        loops.add(a -> a.powers(1, y, 0, y.length / 2 / lanes, lanes, y, y.length / 2));
        loops.add(a -> a.normalise(x, 0, y, 0, gamma, gamma, 1));
        return loops;
    }

    private Consumer<Arithmetic> depthwise(Window window) {
        Shape.Maps in = new Shape.Maps(CHANNELS, SIDE, SIDE);
        Shape.Maps out = new Shape.Maps(CHANNELS, window.out(SIDE), window.out(SIDE));
        Taps taps = new Taps(new float[Taps.floats(window.kernel(), CHANNELS)], 0, window.kernel(), CHANNELS);
        Sweep sweep = new Sweep(window, in, out, taps);
        Area all = new Area(0, out.height(), 0, CHANNELS);
        return a -> a.depthwise(taps, sweep, new Span(x, 0), new Span(y, 0), all, Clamp.NONE);
    }

    private Rows rows(int stride) {
        return new Rows(x, 0, stride);
    }

    private Rows rowsOut() {
        return new Rows(y, 0, CHANNELS);
    }
}
