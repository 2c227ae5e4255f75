package depthwise.cli;

import depthwise.graph.Analysis;
import depthwise.op.PaddingMode;
import depthwise.zoo.Configuration;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which network with which weights: what commands ask for that compute with it, draw it or write it down. */
public final class NetworkArguments {
    @Mixin
    private ModelArguments model;

    @Option(
            names = "--weights",
            paramLabel = "untrained|reference|FILE",
            defaultValue = "untrained",
            descriptionKey = "cli.option.weights")
    private String weights;

    @Option(names = "--padding", paramLabel = "symmetric|same", descriptionKey = "cli.option.padding")
    private PaddingMode padding;

    /** The weights in the person's own words. */
    String weights() {
        return weights;
    }

    /**
     * Builds the network and opens its weights; what the person asked for stands above what the weights say.
     *
     * @throws depthwise.text.Failure when there is no such network, it has a problem, or the weights do not fit it
     */
    public Network load() {
        WeightArgument choice = WeightArgument.of(weights);
        Configuration size = model.configuration(choice.hints());
        size = padding == null ? size : size.withPadding(padding);
        Analysis analysis = model.analysis(size);
        return new Network(
                model.architecture(), size, analysis, choice, choice.source().fit(analysis.operations()));
    }
}
