package depthwise.op;

/** Where a sliding window finds the zeros that it needs beyond the edges. */
public enum PaddingMode implements Choice {
    /** PyTorch: the same number of zeros on all four sides. */
    SYMMETRIC("symmetric"),
    /** TensorFlow SAME: as many as make the output ⌈in / stride⌉, the odd one after. */
    SAME("same");

    private final String id;

    PaddingMode(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
