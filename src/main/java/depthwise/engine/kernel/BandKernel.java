package depthwise.engine.kernel;

import java.util.Arrays;
import java.util.List;

/**
 * Kernels behind one another, each reading the one before, a band of lines at a time: what passes between them stays in
 * the second-level cache, where a large map as a whole would go out to memory and come back. A unit is a band of the
 * last kernel's output. Where windows overlap, a thread that goes on with the next band keeps the lines that both read.
 *
 * <p>MobileNetV2's paper computes a block in pieces of its expanded channels to the same end (section 5.1); pieces of
 * lines leave every sum whole.
 */
public final class BandKernel implements Kernel {
    /** Floats that pass between kernels in a band: three eighths of a second-level cache of 1 MiB. */
    private static final int NEAR = 98_304;

    /** Lower bands would compute too many lines that windows share. */
    private static final int LEAST_HEIGHT = 2;

    private final LineKernel[] stages;
    private final BandSize size;
    /** Where a thread's own memory holds what each stage but the last computes. */
    private final int[] at;

    private final int scratch;

    /** At least two kernels, each of which reads the one before as its first input, and then inputs of its own. */
    public BandKernel(List<LineKernel> kernels) {
        stages = kernels.toArray(LineKernel[]::new);
        size = BandSize.of(kernels, NEAR);
        at = new int[stages.length - 1];
        int own = kernels.stream().mapToInt(Kernel::scratch).max().orElse(0);
        int used = Alignment.START + (int) Alignment.roundedUp(own);
        for (int s = 0; s < at.length; s++) {
            at[s] = used;
            used += (int) Alignment.roundedUp(
                            (long) size.most(s) * stages[s].lines().floats())
                    + Alignment.GAP;
        }
        scratch = used;
    }

    /** Whether bands of {@code kernels} are near; else too much would be computed twice, and held by every thread. */
    public static boolean isNear(List<LineKernel> kernels) {
        return BandSize.floats(kernels, LEAST_HEIGHT) <= NEAR;
    }

    @Override
    public int units() {
        return size.bands();
    }

    @Override
    public int parts() {
        return stages.length;
    }

    @Override
    public int scratch() {
        return scratch;
    }

    @Override
    public void run(Span[] inputs, Span output, int from, int to, Scratch scratch) {
        for (int unit = from; unit < to; unit++) {
            scratch.band.enter(unit);
            ask(scratch, size.top(unit), size.end(unit));
            compute(inputs, output, scratch);
        }
    }

    /** Works out which lines of each stage the lines {@code top} to {@code end} of the last one take. */
    private void ask(Scratch scratch, int top, int end) {
        Band band = scratch.band;
        band.ask(at.length, top, end);
        for (int s = at.length - 1; s >= 0; s--) {
            if (band.needsNothing(s + 1)) {
                band.rest(s);
            } else {
                Lines next = stages[s + 1].lines();
                int before = band.top[s];
                int first = next.firstInput(band.from[s + 1]);
                int held = band.end[s] - first;
                band.ask(s, first, next.endInput(band.end[s + 1] - 1));
                if (held > 0 && first > before) {
                    int line = stages[s].lines().floats();
                    float[] x = scratch.floats;
                    System.arraycopy(x, at[s] + (first - before) * line, x, at[s], held * line);
                }
            }
        }
    }

    private void compute(Span[] inputs, Span output, Scratch scratch) {
        Band band = scratch.band;
        Span passed = inputs[0];
        int taken = 1;
        long start = System.nanoTime();
        for (int s = 0; s < stages.length; s++) {
            Span[] own = band.inputs(s, 1 + stages[s].extraInputs());
            own[0] = passed;
            System.arraycopy(inputs, taken, own, 1, own.length - 1);
            taken += own.length - 1;
            if (s < at.length) {
                passed = new Span(
                        scratch.floats, at[s] - band.top[s] * stages[s].lines().floats());
            } else {
                passed = output;
            }
            stages[s].lines(own, passed, band.from[s], band.end[s], scratch);
            Arrays.fill(own, null);
            long now = System.nanoTime();
            scratch.spend(s, now - start);
            start = now;
        }
    }
}
