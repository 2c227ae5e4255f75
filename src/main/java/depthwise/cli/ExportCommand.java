package depthwise.cli;

import depthwise.exchange.onnx.Folding;
import depthwise.text.Messages;
import java.io.PrintWriter;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code depthwise export}: a network with its weights in a file for other programs. */
@Command(name = "export")
final class ExportCommand implements Runnable {
    private final PrintWriter out;
    private final Messages messages;

    @Mixin
    private NetworkArguments arguments;

    @Option(names = "--to", required = true, paramLabel = "onnx", descriptionKey = "cli.option.to")
    private ExportFormat to;

    @Option(names = "--out", required = true, paramLabel = "FILE", descriptionKey = "cli.option.export")
    private Path file;

    @Option(
            names = "--batch-norm",
            paramLabel = "keep|fold",
            defaultValue = "keep",
            descriptionKey = "cli.option.batch-norm")
    private Folding batchNorm;

    ExportCommand(PrintWriter out, Messages messages) {
        this.out = out;
        this.messages = messages;
    }

    @Override
    public void run() {
        Network network = arguments.load();
        to.write(network, batchNorm, file);
        out.println(messages.say(NetworkLine.of(network.architecture(), network.size())));
        out.println(messages.get("cli.export.written", to.title(), file.toString()));
    }
}
