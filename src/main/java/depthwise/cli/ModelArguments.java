package depthwise.cli;

import depthwise.graph.Analysis;
import depthwise.text.Failure;
import depthwise.weights.ModelHints;
import depthwise.zoo.Architecture;
import depthwise.zoo.Configuration;
import depthwise.zoo.Resolution;
import depthwise.zoo.Zoo;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which network, and in which size: what several commands ask for. */
final class ModelArguments {
    @Parameters(paramLabel = "MODEL", descriptionKey = "cli.option.model")
    private String model;

    @Option(names = "--width", paramLabel = "A", descriptionKey = "cli.option.width")
    private Double width;

    @Option(names = "--resolution", paramLabel = "R|HxW", descriptionKey = "cli.option.resolution")
    private String resolution;

    @Option(names = "--classes", paramLabel = "K", descriptionKey = "cli.option.classes")
    private Integer classes;

    Architecture architecture() {
        return Zoo.named(model);
    }

    /** The paper's size, changed by what {@code hints} say and, above them, by what the person asked for. */
    Configuration configuration(ModelHints hints) {
        Configuration size = architecture().defaults();
        size = size.withPadding(hints.padding().orElse(size.padding()));
        if (width != null || hints.width().isPresent()) {
            size = size.withAlpha(width != null ? width : hints.width().getAsDouble());
        }
        if (resolution != null) {
            Resolution wanted = Resolution.parse(resolution);
            size = size.withResolution(wanted.height(), wanted.width());
        }
        if (classes != null || hints.classes().isPresent()) {
            size = size.withClasses(classes != null ? classes : hints.classes().getAsInt());
        }
        return size;
    }

    /**
     * The network in that size.
     *
     * @throws Failure the first problem, with its place
     */
    Analysis analysis(Configuration size) {
        Analysis analysis = Analysis.of(architecture().build(size));
        analysis.problems().stream().findFirst().ifPresent(problem -> {
            throw Failure.of("cli.problem.graph", problem.path(), problem.reason());
        });
        return analysis;
    }
}
