package depthwise.cli;

import depthwise.engine.Engine;
import depthwise.engine.Plan;
import depthwise.engine.Prediction;
import depthwise.engine.RunListener;
import depthwise.engine.Trace;
import depthwise.image.PictureReader;
import depthwise.image.Preprocessing;
import depthwise.image.Probe;
import depthwise.tensor.Tensor;
import depthwise.text.Failure;
import depthwise.text.Messages;
import depthwise.text.Numbers;
import depthwise.weights.Labels;
import depthwise.zoo.Architecture;
import depthwise.zoo.Configuration;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code depthwise run}: what a network makes of a picture. */
@Command(name = "run")
final class RunCommand implements Runnable {
    private static final int MOST_THREADS = 256;
    private static final int MOST_CLASSES = 65_536;

    private final PrintWriter out;
    private final PrintWriter err;
    private final Messages messages;

    @Mixin
    private NetworkArguments arguments;

    @ArgGroup(multiplicity = "1")
    private Picture picture;

    @Option(names = "--labels", paramLabel = "FILE", descriptionKey = "cli.option.labels")
    private Path labels;

    @Option(names = "--top", paramLabel = "K", defaultValue = "5", descriptionKey = "cli.option.top")
    private int top;

    @Option(names = "--threads", paramLabel = "T", descriptionKey = "cli.option.threads")
    private int threads = Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors());

    @Option(names = "--trace", paramLabel = "FILE.json", descriptionKey = "cli.option.trace")
    private Path trace;

    /** What the network looks at: one of the two. */
    private static final class Picture {
        @Option(names = "--image", required = true, paramLabel = "FILE", descriptionKey = "cli.option.image")
        private Path image;

        @Option(names = "--probe", required = true, descriptionKey = "cli.option.probe")
        private boolean probe;
    }

    RunCommand(PrintWriter out, PrintWriter err, Messages messages) {
        this.out = out;
        this.err = err;
        this.messages = messages;
    }

    @Override
    public void run() {
        requireRange("--top", top, MOST_CLASSES);
        requireRange("--threads", threads, MOST_THREADS);
        Network network = arguments.load();
        Architecture architecture = network.architecture();
        Configuration size = network.size();
        Optional<Labels> names = names(network.choice(), size.classes());
        Tensor input = input(architecture, network.choice(), size);
        try (Engine engine = new Engine(threads)) {
            Plan plan = engine.compile(network.analysis(), network.weights());
            try (Trace result = engine.run(plan, input, RunListener.none())) {
                if (trace != null) {
                    new TraceFile(architecture, size, arguments.weights()).write(trace, result);
                }
                out.println(messages.say(NetworkLine.of(architecture, size)));
                print(Prediction.top(result.output(), top, names));
                out.println(expense(plan, result));
            }
        }
    }

    private Optional<Labels> names(WeightArgument choice, int classes) {
        return labels == null
                ? choice.labels(classes)
                : Optional.of(Labels.read(labels).forClasses(classes));
    }

    private Tensor input(Architecture architecture, WeightArgument choice, Configuration size) {
        if (picture.probe) {
            return Probe.tensor(size.height(), size.width());
        }
        return preprocessing(architecture, choice)
                .apply(new PictureReader().read(picture.image), size.height(), size.width());
    }

    /** As the weights were trained, where they say so, else as the architecture's published weights were. */
    private Preprocessing preprocessing(Architecture architecture, WeightArgument choice) {
        Optional<String> said = choice.hints().preprocessing();
        Optional<Preprocessing> understood = said.flatMap(Preprocessing::parse);
        if (said.isPresent() && understood.isEmpty()) {
            err.println("depthwise: " + messages.get("cli.run.preprocessing", said.get(), architecture.title()));
        }
        return understood
                .or(() -> Preprocessing.parse(architecture.preprocessing()))
                .orElse(Preprocessing.TORCHVISION);
    }

    private void print(List<Prediction> predictions) {
        TextTable table = new TextTable(">>><");
        for (int i = 0; i < predictions.size(); i++) {
            Prediction prediction = predictions.get(i);
            table.row(
                    Integer.toString(i + 1),
                    String.format(Locale.ROOT, "%.2f %%", 100 * prediction.probability()),
                    messages.get("cli.run.class", prediction.index()),
                    prediction.name().orElse(""));
        }
        table.print(out);
    }

    /** What the run took; the peak that the graph alone foretells stands beside the engine's own. */
    private String expense(Plan plan, Trace run) {
        return messages.get(
                "cli.run.expense",
                Numbers.millis(run.times().totalMilliseconds()),
                threads,
                Numbers.bytes(run.peakBytes()),
                plan.analysis()
                        .peakMemory()
                        .map(predicted -> Numbers.bytes(predicted.bytes()))
                        .orElseThrow(),
                Numbers.bytes(plan.bytes()));
    }

    private static void requireRange(String option, int value, int most) {
        if (value < 1 || value > most) {
            throw Failure.of("cli.problem.range", option, 1, most, value);
        }
    }
}
