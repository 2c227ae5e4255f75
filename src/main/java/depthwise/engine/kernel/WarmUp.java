package depthwise.engine.kernel;

import depthwise.op.Nonlinearity;
import depthwise.op.PaddingMode;
import depthwise.op.Window;
import depthwise.tensor.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Exercises the loops of an arithmetic on small numbers until each is about as fast as plain Java on the same work,
 * which uncompiled vectors miss by far, or until patience ends.
 */
final class WarmUp {
    private static final long PATIENCE_NANOS = 20_000_000_000L;
    private static final double NEARLY = 1.5;
    private static final int CALLS = 40;
    private static final int CHANNELS = 48;
    /** Reaches every tile: 14, 7 and 4 of one vector's columns, three sevens and a four of two. */
    private static final int ROWS = 25;

    private static final int SIDE = 6;

    private final Arithmetic vectors;
    private final Arithmetic plain;
    private final float[] x = new float[CHANNELS * CHANNELS];
    private final float[] y = new float[CHANNELS * CHANNELS];
    private final float[] gamma = new float[CHANNELS];

    WarmUp(Arithmetic vectors, Arithmetic plain) {
        this.vectors = vectors;
        this.plain = plain;
    }

    void run() {
        long end = System.nanoTime() + PATIENCE_NANOS;
        List<Consumer<Arithmetic>> cold = loops();
        while (!cold.isEmpty() && System.nanoTime() < end) {
            cold.removeIf(loop -> time(loop, vectors) < NEARLY * time(loop, plain));
        }
    }

    private static long time(Consumer<Arithmetic> loop, Arithmetic arithmetic) {
        long start = System.nanoTime();
        for (int i = 0; i < CALLS; i++) {
            loop.accept(arithmetic);
        }
        return System.nanoTime() - start;
    }

    /** The loops that a network spends its time in; the others follow on the way. */
    private List<Consumer<Arithmetic>> loops() {
        List<Consumer<Arithmetic>> loops = new ArrayList<>();
        for (int rows : new int[] {ROWS, 4, 1}) {
            for (int vectorsWide = 1; vectorsWide <= Columns.PAIR; vectorsWide++) {
                Columns columns = Columns.exact(vectorsWide * vectors.lanes(), vectors.lanes());
                Panels panels = Panels.empty(columns, new int[] {0}, CHANNELS);
                for (Clamp clamp : List.of(Clamp.NONE, new Clamp(0, 6))) {
                    loops.add(a -> a.product(panels, 0, 1, rows(CHANNELS), rows, rowsOut(), clamp));
                }
            }
        }
        for (int kernel : new int[] {3, 5}) {
            for (int stride = 1; stride <= 2; stride++) {
                loops.add(depthwise(new Window(kernel, stride, kernel / 2, PaddingMode.SYMMETRIC)));
            }
        }
        loops.add(a -> a.bend(Nonlinearity.HARD_SWISH, y, 0, y.length));
        loops.add(a -> a.bend(Nonlinearity.SILU, y, 0, y.length));
        loops.add(a -> a.softmax(1, y, 0, y.length));
        loops.add(a -> a.normalise(x, 0, y, 0, gamma, gamma, 1));
        return loops;
    }

    private Consumer<Arithmetic> depthwise(Window window) {
        Shape.Maps in = new Shape.Maps(CHANNELS, SIDE, SIDE);
        Shape.Maps out = new Shape.Maps(CHANNELS, window.out(SIDE), window.out(SIDE));
        int places = window.kernel() * window.kernel();
        Taps taps = new Taps(new float[(1 + places) * CHANNELS], 0, window.kernel(), CHANNELS);
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
