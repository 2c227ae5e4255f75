package depthwise.cli;

import depthwise.graph.Analysis;
import depthwise.weights.Weights;
import depthwise.zoo.Architecture;
import depthwise.zoo.Configuration;

/**
 * A network that is ready to run, to be drawn or to be written down.
 *
 * @param architecture what was asked for
 * @param size in which size
 * @param analysis the network, without problems
 * @param choice where the weights come from
 * @param weights their values
 */
public record Network(
        Architecture architecture, Configuration size, Analysis analysis, WeightArgument choice, Weights weights) {
    /** How pictures were turned into numbers when it was trained, as far as anybody said. */
    public String preprocessing() {
        return choice.hints().preprocessing().orElse(architecture.preprocessing());
    }
}
