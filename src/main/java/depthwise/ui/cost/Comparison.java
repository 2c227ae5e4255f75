package depthwise.ui.cost;

import java.util.OptionalDouble;

/**
 * One total beside the paper's.
 *
 * @param ours what is counted here
 * @param paper what the paper prints, in the same unit; may be missing
 */
record Comparison(double ours, OptionalDouble paper) {
    /** How much ours is more, as a share of the paper's; 0.01 is one percent more. */
    OptionalDouble difference() {
        return paper.isPresent() && paper.getAsDouble() != 0
                ? OptionalDouble.of(ours / paper.getAsDouble() - 1)
                : OptionalDouble.empty();
    }
}
