package depthwise.ui.workbench;

import depthwise.image.Preprocessing;
import depthwise.text.Message;
import depthwise.weights.Labels;
import depthwise.weights.ReferenceWeights;
import depthwise.weights.UntrainedWeights;
import depthwise.weights.WeightSource;
import java.util.Optional;

/**
 * The weights in use.
 *
 * @param title what a person calls them
 * @param source where the values come from
 * @param preprocessing how pictures become numbers, if these weights say so; else the architecture does
 * @param labels names of the classes, if known
 */
public record WeightChoice(
        Message title, WeightSource source, Optional<Preprocessing> preprocessing, Optional<Labels> labels) {
    private static final long SEED = 1;

    /** Random weights as before training. */
    public static WeightChoice untrained() {
        return new WeightChoice(
                Message.of("workbench.weights.untrained"),
                new UntrainedWeights(SEED),
                Optional.empty(),
                Optional.empty());
    }

    /** The weights of the reference files, each a hash of its own name. */
    public static WeightChoice reference() {
        return new WeightChoice(
                Message.of("workbench.weights.reference"), new ReferenceWeights(), Optional.empty(), Optional.empty());
    }
}
