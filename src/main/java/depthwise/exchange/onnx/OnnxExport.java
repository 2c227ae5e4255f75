package depthwise.exchange.onnx;

import ai.onnx.proto.OnnxMl;
import depthwise.graph.Analysis;
import depthwise.text.Failure;
import depthwise.text.FileTrouble;
import depthwise.text.Message;
import depthwise.text.WholeFile;
import depthwise.weights.Parameter;
import depthwise.weights.Weights;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/**
 * A network with its weights as an ONNX model of operator set 17 that takes one picture [1, 3, H, W] of a fixed size.
 * Equal networks give equal bytes.
 *
 * @param name what the graph in the file is called
 * @param metadata what the file says about itself
 * @param folding whether batch norms stay
 */
public record OnnxExport(String name, Map<String, String> metadata, Folding folding) {
    private static final int OPERATOR_SET = 17;

    /** The version of the format that came with that operator set. */
    private static final int FORMAT = 8;

    private static final long MEBIBYTE = 1L << 20;

    /** A protobuf message ends at two gibibytes; the names and shapes around the weights need a little of that. */
    private static final long MOST_BYTES = 2000 * MEBIBYTE;

    public OnnxExport {
        metadata = Map.copyOf(metadata);
    }

    /**
     * Writes the file whole or not at all.
     *
     * @throws Failure when the network has a problem, has no words in ONNX, is too large, or the file cannot be written
     */
    public void write(Path file, Analysis analysis, Weights weights) {
        OnnxMl.ModelProto model = model(analysis, weights);
        try {
            WholeFile.write(file, model::writeTo);
        } catch (IOException e) {
            throw new Failure(Message.of("exchange.unwritable", file.toString(), FileTrouble.of(e)), e);
        }
    }

    /**
     * What {@link #write} puts into the file.
     *
     * @throws Failure when the network has a problem, has no words in ONNX, or is too large
     */
    public byte[] bytes(Analysis analysis, Weights weights) {
        return model(analysis, weights).toByteArray();
    }

    private OnnxMl.ModelProto model(Analysis analysis, Weights weights) {
        analysis.problems().stream().findFirst().ifPresent(problem -> {
            throw new Failure(problem.reason());
        });
        requireRoom(analysis);
        OnnxMl.ModelProto.Builder model = OnnxMl.ModelProto.newBuilder()
                .setIrVersion(FORMAT)
                .setProducerName("Depthwise")
                .setGraph(graph(analysis, weights));
        model.addOpsetImportBuilder().setVersion(OPERATOR_SET);
        new TreeMap<>(metadata)
                .forEach((key, value) ->
                        model.addMetadataPropsBuilder().setKey(key).setValue(value));
        return model.build();
    }

    private OnnxMl.GraphProto graph(Analysis analysis, Weights weights) {
        OnnxGraph graph = new OnnxGraph(name);
        TranslatorRegistry translators = TranslatorCatalog.operatorSet17();
        for (Layer layer : folding.layers(analysis, weights)) {
            translators.translate(layer, graph);
        }
        String answer = analysis.output().orElseThrow();
        graph.output(answer, analysis.operation(answer).orElseThrow().shape());
        return graph.build();
    }

    private static void requireRoom(Analysis analysis) {
        long bytes = Parameter.of(analysis.operations()).stream()
                .mapToLong(parameter -> (long) parameter.elements() * Float.BYTES)
                .sum();
        if (bytes > MOST_BYTES) {
            throw Failure.of("exchange.onnx.tooLarge", bytes / MEBIBYTE, MOST_BYTES / MEBIBYTE);
        }
    }
}
