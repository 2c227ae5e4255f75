package depthwise.op;

/** The families that operations are coloured by. */
public enum Category {
    CONVOLUTION,
    DEPTHWISE,
    POINTWISE,
    NORMALISATION,
    ACTIVATION,
    GATE,
    ATTENTION,
    RESHAPE,
    LINEAR,
    JOIN,
    TERMINAL
}
