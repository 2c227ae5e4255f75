package depthwise.engine.kernel;

import depthwise.text.Failure;

/**
 * What one thread works with while it computes, kept from kernel to kernel: room for numbers, and the rows that it is
 * at, which are set anew for unit after unit. Objects made for each unit would be the most that a run allocates.
 */
public final class Scratch {
    float[] floats = new float[0];
    /** The left-hand side of a product. */
    final Rows left = new Rows();
    /** Where its result goes. */
    final Rows result = new Rows();
    /** What is added to it. */
    final Rows added = new Rows();
    /** Where narrow results are computed before they are copied. */
    final Rows wide = new Rows();

    /** What a {@link BandKernel} holds between its stages. */
    final Band band = new Band();

    private final int least;

    /** Memory for one kernel or a few: no larger than they need. */
    public Scratch() {
        this(0);
    }

    private Scratch(int least) {
        this.least = least;
    }

    /** Memory for kernel after kernel, so large that it is aligned: it is read as often as maps are. */
    public static Scratch aligned() {
        return new Scratch(Alignment.LARGE);
    }

    /** How long the part {@code part} of the kernel at hand has taken this thread, in nanoseconds. */
    public long nanos(int part) {
        return band.nanos[part];
    }

    /** Counts {@code nanos} more nanoseconds for the part {@code part} of the kernel at hand. */
    public void spend(int part, long nanos) {
        band.nanos[part] += nanos;
    }

    /**
     * Makes ready for a run of {@code kernel}: there is room for what it needs, and nothing of an earlier run.
     *
     * @throws Failure when there is no memory left for it
     */
    public void begin(Kernel kernel) {
        band.begin(kernel.parts());
        if (floats.length < kernel.scratch()) {
            floats = Room.of(Math.max(least, kernel.scratch()));
        }
    }
}
