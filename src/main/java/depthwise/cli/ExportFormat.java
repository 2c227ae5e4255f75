package depthwise.cli;

import depthwise.exchange.onnx.Folding;
import depthwise.exchange.onnx.OnnxExport;
import depthwise.zoo.Configuration;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Map;

/** What a network can be written as. */
enum ExportFormat {
    /** For ONNX Runtime and other runtimes and viewers. */
    ONNX("ONNX") {
        @Override
        void write(Network network, Folding batchNorm, Path file) {
            new OnnxExport(network.architecture().key(), metadata(network), batchNorm)
                    .write(file, network.analysis(), network.weights());
        }
    };

    private final String title;

    ExportFormat(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    /** Writes the file whole or not at all. */
    abstract void write(Network network, Folding batchNorm, Path file);

    /** What files say about the network that is in them, in the words that weights files use. */
    private static Map<String, String> metadata(Network network) {
        Configuration size = network.size();
        return Map.of(
                "architecture", network.architecture().key(),
                "width", BigDecimal.valueOf(size.alpha()).stripTrailingZeros().toPlainString(),
                "classes", Integer.toString(size.classes()),
                "padding", size.padding().id(),
                "preprocessing", network.preprocessing());
    }
}
