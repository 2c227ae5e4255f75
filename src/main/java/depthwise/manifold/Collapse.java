package depthwise.manifold;

/** What came back from n dimensions, and how much of the spiral is still in it. Immutable. */
public final class Collapse {
    /** A point of the plane has two coordinates; fewer positive ones behind ReLU do not determine it (lemma 2). */
    static final int NEEDED = 2;

    private final PlanePoints projected;
    private final int[] positives;
    private final LinearFit fit;
    private final double keptFraction;

    /** Takes over {@code positives}. */
    Collapse(PlanePoints projected, int[] positives, LinearFit fit) {
        this.projected = projected;
        this.positives = positives;
        this.fit = fit;
        int kept = 0;
        for (int count : positives) {
            kept += count >= NEEDED ? 1 : 0;
        }
        this.keptFraction = (double) kept / positives.length;
    }

    /** The points Z, N × 2, in the order of the spiral. */
    public PlanePoints projected() {
        return projected;
    }

    /**
     * Z A, N × 2, for the linear map A that brings Z nearest to the input: what a layer behind could still make of it.
     */
    public PlanePoints fitted() {
        return fit.fitted();
    }

    /** How many of point {@code i}'s n coordinates are positive behind the activation. */
    public int positives(int i) {
        return positives[i];
    }

    /** Whether point {@code i} keeps at least two positive coordinates. */
    public boolean kept(int i) {
        return positives[i] >= NEEDED;
    }

    /**
     * The share, 0 to 1, of points that keep at least two positive coordinates behind the activation. Behind ReLU these
     * are the points that the lifted values still determine (appendix, lemma 2: as many non-zero coordinates as the
     * plane has dimensions, with independent rows). The other activations keep the sign too, so the share is the same
     * number, but it means less: linear loses nothing whatever the signs, SiLU and hard-swish let some of the negative
     * side through, and ReLU6 also loses what lies above 6.
     */
    public double keptFraction() {
        return keptFraction;
    }

    /**
     * min over A of ‖Z A − X‖ / ‖X‖ (Frobenius norm): the share of the input, 0 to 1, that no linear map of the output
     * brings back.
     */
    public double residual() {
        return fit.residual();
    }
}
