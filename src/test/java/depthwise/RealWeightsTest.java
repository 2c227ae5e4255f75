package depthwise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import depthwise.engine.Engine;
import depthwise.engine.RunListener;
import depthwise.engine.Trace;
import depthwise.graph.Analysis;
import depthwise.image.Probe;
import depthwise.op.PaddingMode;
import depthwise.weights.WeightsFile;
import depthwise.zoo.Architecture;
import depthwise.zoo.Zoo;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * MobileNetV2 with trained weights against PyTorch. The weights are too large to come with the project: give their
 * folder, which also holds {@code expected.json}, as the system property {@code depthwise.real}.
 */
class RealWeightsTest {
    @ParameterizedTest
    @CsvSource({"pytorch, SYMMETRIC", "tf-same, SAME"})
    void trainedWeightsGivePyTorchsLogits(String name, PaddingMode padding) throws Exception {
        Path folder = Path.of(System.getProperty("depthwise.real", ""));
        Path expectations = folder.resolve("expected.json");
        assumeTrue(!folder.toString().isEmpty() && Files.exists(expectations), "no trained weights at hand");
        JsonNode expected = new ObjectMapper()
                .readTree(Files.readString(expectations))
                .get("expected")
                .get(name)
                .get("logits");

        Architecture v2 = Zoo.find("mobilenet-v2").orElseThrow();
        Analysis analysis =
                Analysis.of(v2.build(v2.defaults().withClasses(expected.size()).withPadding(padding)));
        WeightsFile weights = WeightsFile.open(folder.resolve("mobilenet_v2_imagenet1001.safetensors"));
        try (Engine engine = new Engine(2)) {
            Trace trace = engine.run(
                    engine.compile(analysis, weights.fit(analysis.operations())),
                    Probe.tensor(224, 224),
                    RunListener.none());
            float[] logits = trace.output().data();
            assertThat(logits).hasSize(expected.size());
            for (int i = 0; i < logits.length; i++) {
                assertThat((double) logits[i])
                        .as("logit " + i)
                        .isCloseTo(expected.get(i).asDouble(), within(2e-4));
            }
        }
    }
}
