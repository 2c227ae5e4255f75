package depthwise.weights;

import depthwise.graph.FlatOperation;
import java.util.List;

/** Where the values of a network's parameters come from: a rule, or a file. */
@FunctionalInterface
public interface WeightSource {
    /**
     * Values for every parameter of {@code operations}; all of them or none.
     *
     * @throws depthwise.text.Failure when this source does not fit the network
     */
    Weights fit(List<FlatOperation> operations);
}
