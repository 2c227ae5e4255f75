package depthwise.exchange.onnx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.onnx.proto.OnnxMl;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.TensorInfo;
import depthwise.graph.Analysis;
import depthwise.graph.Graph;
import depthwise.op.Category;
import depthwise.op.Conv2d;
import depthwise.op.Cost;
import depthwise.op.Input;
import depthwise.op.PaddingMode;
import depthwise.op.ParameterSource;
import depthwise.op.Primitive;
import depthwise.tensor.Shape;
import depthwise.tensor.Tensor;
import depthwise.text.Failure;
import depthwise.weights.Parameter;
import depthwise.weights.ReferenceWeights;
import depthwise.weights.Weights;
import depthwise.zoo.Configuration;
import depthwise.zoo.Zoo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OnnxExportTest {
    private static final OnnxExport PLAIN =
            new OnnxExport("mobilenet-v2", Map.of("architecture", "mobilenet-v2", "width", "0.25"), Folding.KEEP);

    @TempDir
    Path folder;

    private final Analysis analysis =
            Analysis.of(Zoo.named("mobilenet-v2").build(new Configuration(0.25, 64, 96, 10, PaddingMode.SYMMETRIC)));
    private final Weights weights = new ReferenceWeights().fit(analysis.operations());

    private OnnxMl.ModelProto model(OnnxExport export) throws IOException {
        return OnnxMl.ModelProto.parseFrom(export.bytes(analysis, weights));
    }

    @Test
    void saysWhatItIs() throws IOException, OrtException {
        OnnxMl.ModelProto model = model(PLAIN);

        assertThat(model.getIrVersion()).isEqualTo(8);
        assertThat(model.getOpsetImportList())
                .singleElement()
                .satisfies(set -> assertThat(set.getDomain()).isEmpty())
                .satisfies(set -> assertThat(set.getVersion()).isEqualTo(17));
        try (OnnxRuntime runtime = new OnnxRuntime(PLAIN.bytes(analysis, weights))) {
            assertThat(runtime.session().getMetadata().getCustomMetadata())
                    .containsExactlyInAnyOrderEntriesOf(PLAIN.metadata());
            assertThat(runtime.session().getMetadata().getGraphName()).isEqualTo("mobilenet-v2");
            TensorInfo input =
                    (TensorInfo) runtime.session().getInputInfo().get("input").getInfo();
            assertThat(input.getShape()).containsExactly(1, 3, 64, 96);
            TensorInfo output =
                    (TensorInfo) runtime.session().getOutputInfo().get("output").getInfo();
            assertThat(output.getShape()).containsExactly(1, 10);
        }
    }

    @Test
    void everyModuleAndParameterIsThereByItsName() throws IOException {
        OnnxMl.GraphProto graph = model(PLAIN).getGraph();

        assertThat(graph.getNodeList().stream().map(OnnxMl.NodeProto::getName))
                .containsExactlyElementsOf(analysis.operations().stream()
                        .skip(1)
                        .map(op -> op.path())
                        .toList());
        Map<String, List<Long>> stored = graph.getInitializerList().stream()
                .filter(tensor -> !tensor.getName().contains("/"))
                .collect(Collectors.toMap(OnnxMl.TensorProto::getName, OnnxMl.TensorProto::getDimsList));
        assertThat(stored)
                .containsExactlyInAnyOrderEntriesOf(Parameter.of(analysis.operations()).stream()
                        .collect(Collectors.toMap(Parameter::name, parameter -> parameter.dims().stream()
                                .map(Integer::longValue)
                                .toList())));
    }

    @Test
    void foldedFileHasNoBatchNorms() throws IOException {
        OnnxMl.GraphProto graph =
                model(new OnnxExport("folded", Map.of(), Folding.FOLD)).getGraph();

        assertThat(graph.getNodeList()).extracting(OnnxMl.NodeProto::getOpType).doesNotContain("BatchNormalization");
        assertThat(graph.getInitializerList())
                .extracting(OnnxMl.TensorProto::getName)
                .contains("features.3.conv.1.0.weight", "features.3.conv.1.0.bias")
                .doesNotContain("features.3.conv.1.1.running_mean");
    }

    @Test
    void equalNetworksGiveEqualFiles() throws IOException {
        Path file = folder.resolve("v2.onnx");
        Files.writeString(file, "what was there before");

        PLAIN.write(file, analysis, weights);

        assertThat(Files.readAllBytes(file)).isEqualTo(PLAIN.bytes(analysis, weights));
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void saysWhereItCannotWrite() {
        Path nowhere = folder.resolve("absent").resolve("v2.onnx");

        assertThatThrownBy(() -> PLAIN.write(nowhere, analysis, weights))
                .isInstanceOf(Failure.class)
                .hasMessageContaining("cannot be written to \"" + nowhere);
    }

    /** Smooths by means that nobody has words for. */
    private record Mystery() implements Primitive {
        @Override
        public String key() {
            return "softmax";
        }

        @Override
        public Category category() {
            return Category.ACTIVATION;
        }

        @Override
        public Shape outputShape(List<Shape> inputs) {
            return inputs.get(0);
        }

        @Override
        public Cost cost(List<Shape> inputs) {
            return Cost.free(inputs.get(0));
        }

        @Override
        public Tensor forward(List<Tensor> inputs, ParameterSource parameters) {
            return inputs.get(0);
        }
    }

    @Test
    void namesTheOperationThatHasNoCounterpart() {
        Graph.Builder graph = Graph.builder();
        graph.add("input", new Input(3, 4, 4));
        graph.add("strange", new Mystery(), "input");

        assertThatThrownBy(() -> PLAIN.bytes(Analysis.of(graph.build("strange")), weights))
                .isInstanceOf(Failure.class)
                .hasMessage(
                        "Softmax (strange) has no counterpart among ONNX's operators; replace it before exporting.");
    }

    @Test
    void namesWhatWouldBeCalledLikeAParameter() {
        Graph.Builder graph = Graph.builder();
        graph.add("conv.weight", new Input(3, 4, 4));
        graph.add("conv", Conv2d.pointwise(2), "conv.weight");
        Weights some = name -> new float[6];

        assertThatThrownBy(() -> PLAIN.bytes(Analysis.of(graph.build("conv")), some))
                .isInstanceOf(Failure.class)
                .hasMessageContaining("would be called \"conv.weight\"");
    }

    @Test
    void doesNotWriteWhatCannotRun() {
        Graph.Builder graph = Graph.builder();
        graph.add("input", new Input(3, 4, 4));
        graph.add("conv", new Conv2d(4, 3, 1, 1, PaddingMode.SYMMETRIC, 2, false), "input");

        assertThatThrownBy(() -> PLAIN.bytes(Analysis.of(graph.build("conv")), weights))
                .isInstanceOf(Failure.class)
                .hasMessageContaining("2 groups");
    }

    /** Two layers of 2¹⁴ × 2¹⁴ would not fit; nobody allocates them to find out. */
    @Test
    void saysWhenTheWeightsAreTooMany() {
        Graph.Builder graph = Graph.builder();
        graph.add("input", new Input(16384, 1, 1));
        String last = "input";
        for (int i = 0; i < 2; i++) {
            last = graph.add("conv" + i, Conv2d.pointwise(16384), last);
        }
        Analysis large = Analysis.of(graph.build(last));

        assertThatThrownBy(() -> PLAIN.bytes(large, name -> new float[0]))
                .isInstanceOf(Failure.class)
                .hasMessageContaining("The weights take 2048 MB and an ONNX file holds 2000 MB");
    }
}
