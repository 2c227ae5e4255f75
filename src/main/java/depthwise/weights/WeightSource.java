package depthwise.weights;

import depthwise.graph.FlatOperation;
import depthwise.text.Message;
import java.util.List;
import java.util.Optional;

/** Where the values of a network's parameters come from: a rule, or a file. */
@FunctionalInterface
public interface WeightSource {
    /**
     * Values for every parameter of {@code operations}; all of them or none.
     *
     * @throws depthwise.text.Failure when this source does not fit the network
     */
    Weights fit(List<FlatOperation> operations);

    /** The first thing in which this source does not fit, found without reading a number; a rule fits everything. */
    default Optional<Message> misfit(List<FlatOperation> operations) {
        return Optional.empty();
    }
}
