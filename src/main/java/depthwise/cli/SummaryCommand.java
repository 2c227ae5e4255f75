package depthwise.cli;

import depthwise.text.Messages;
import depthwise.weights.ModelHints;
import depthwise.zoo.Configuration;
import java.io.PrintWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code depthwise summary}: a row for each operation, and totals. */
@Command(name = "summary")
final class SummaryCommand implements Runnable {
    private final PrintWriter out;
    private final Messages messages;

    @Mixin
    private ModelArguments model;

    @Option(
            names = "--format",
            paramLabel = "text|json|csv",
            defaultValue = "text",
            descriptionKey = "cli.option.format")
    private SummaryFormat format;

    SummaryCommand(PrintWriter out, Messages messages) {
        this.out = out;
        this.messages = messages;
    }

    @Override
    public void run() {
        Configuration size = model.configuration(ModelHints.none());
        format.print(SummaryTable.of(model.architecture(), size, model.analysis(size)), out, messages);
    }
}
