package depthwise.op;

/** Where a sliding window finds the zeros that it needs beyond the edges. */
public enum PaddingMode {
    /** PyTorch: the same number of zeros on all four sides. */
    SYMMETRIC,
    /** TensorFlow SAME: as many as make the output ⌈in / stride⌉, the odd one after. */
    SAME
}
