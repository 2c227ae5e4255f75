package depthwise.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import com.fasterxml.jackson.databind.JsonNode;
import depthwise.ReferenceFile;
import depthwise.image.Probe;
import java.nio.FloatBuffer;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExportCommandTest {
    private static final String QUARTER =
            "export mobilenet-v2 --width 0.25 --resolution 128 --classes 10 --to onnx --out ";

    @TempDir
    Path folder;

    private static float[] run(Path file, int side) throws OrtException {
        OrtEnvironment environment = OrtEnvironment.getEnvironment();
        FloatBuffer probe = FloatBuffer.wrap(Probe.tensor(side, side).data());
        try (OrtSession session = environment.createSession(file.toString());
                OnnxTensor input = OnnxTensor.createTensor(environment, probe, new long[] {1, 3, side, side});
                OrtSession.Result result = session.run(Map.of("input", input))) {
            return ((OnnxTensor) result.get(0)).getFloatBuffer().array();
        }
    }

    /** From PyTorch's own safetensors file to another runtime: the logits are PyTorch's. */
    @ParameterizedTest
    @ValueSource(strings = {"keep", "fold"})
    void fileComputesPyTorchsLogits(String batchNorm) throws OrtException {
        Path file = folder.resolve("quarter.onnx");

        CliRun run = CliRun.line(
                QUARTER + file + " --batch-norm " + batchNorm + " --weights " + ReferenceFile.safetensors());

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out().lines())
                .containsExactly(
                        "MobileNetV2, width 0.25, input 128×128, 10 classes", "Written to " + file + " as ONNX.");
        JsonNode reference = ReferenceFile.quarterV2().json();
        double tolerance = 10 * reference.get("max_abs_err_f32_f64").asDouble();
        float[] logits = run(file, 128);
        assertThat(logits).hasSize(10);
        for (int i = 0; i < logits.length; i++) {
            assertThat((double) logits[i])
                    .isCloseTo(reference.get("logits_f64").get(i).asDouble(), within(tolerance));
        }
    }

    @Test
    void fileSaysWhatIsInIt() throws OrtException {
        Path file = folder.resolve("quarter.onnx");

        assertThat(CliRun.line(QUARTER + file + " --padding same").code()).isZero();

        try (OrtSession session = OrtEnvironment.getEnvironment().createSession(file.toString())) {
            assertThat(session.getMetadata().getCustomMetadata())
                    .containsEntry("architecture", "mobilenet-v2")
                    .containsEntry("width", "0.25")
                    .containsEntry("classes", "10")
                    .containsEntry("padding", "same")
                    .containsEntry("preprocessing", "torchvision");
        }
    }

    /** Maps that patches do not divide are resized before them and back behind them. */
    @Test
    void anySizeCanBeWritten() throws OrtException {
        Path file = folder.resolve("odd.onnx");

        CliRun run = CliRun.line("export mobilevit-xxs --resolution 99 --to onnx --out " + file);

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run(file, 99)).hasSize(1000).doesNotContain(Float.NaN);
    }
}
