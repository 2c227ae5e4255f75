package depthwise.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import depthwise.ReferenceFile;
import depthwise.graph.Analysis;
import depthwise.graph.FlatOperation;
import depthwise.op.PaddingMode;
import depthwise.weights.ReferenceWeights;
import depthwise.weights.SafetensorsWriter;
import depthwise.zoo.Configuration;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RunCommandTest {
    private static final String QUARTER = "run mobilenet-v2 --width 0.25 --resolution 128 --classes 10 --threads 2";

    @TempDir
    Path folder;

    @Test
    void traceAgreesWithPyTorch() throws IOException {
        Path trace = folder.resolve("trace.json");

        CliRun run = CliRun.line(QUARTER + " --probe --weights reference --trace " + trace);

        assertThat(run.code()).as(run.err()).isZero();
        agrees(
                new ObjectMapper().readTree(trace.toFile()),
                ReferenceFile.quarterV2().json());
    }

    @Test
    void fileOfPyTorchsLibraryRunsAlike() throws IOException {
        Path trace = folder.resolve("trace.json");

        CliRun run = CliRun.line(QUARTER + " --probe --weights " + ReferenceFile.safetensors() + " --trace " + trace);

        assertThat(run.code()).as(run.err()).isZero();
        agrees(
                new ObjectMapper().readTree(trace.toFile()),
                ReferenceFile.quarterV2().json());
    }

    private static void agrees(JsonNode trace, JsonNode reference) {
        double tolerance = 10 * reference.get("max_abs_err_f32_f64").asDouble();
        assertThat(trace.get("resolution").toString()).isEqualTo("[128,128]");
        assertThat(trace.get("logits")).hasSize(10);
        for (int i = 0; i < 10; i++) {
            assertThat(trace.get("logits").get(i).asDouble())
                    .isCloseTo(reference.get("logits_f64").get(i).asDouble(), within(tolerance));
        }
        Map<String, JsonNode> nodes = new HashMap<>();
        trace.get("nodes").forEach(node -> nodes.put(node.get("path").asText(), node));
        for (JsonNode tap : reference.get("taps")) {
            JsonNode node = nodes.get(tap.get("name").asText());
            if (node != null) {
                double near = 20 * tap.get("err").asDouble() + 1e-6;
                for (String figure : List.of("mean", "std", "min", "max")) {
                    assertThat(node.get(figure).asDouble())
                            .as(tap.get("name").asText() + " " + figure)
                            .isCloseTo(tap.get(figure).asDouble(), within(near));
                }
            }
        }
        assertThat(nodes.keySet()).contains("features.1", "features.2.conv.1.0", "classifier.1");
        assertThat(nodes.get("features.1").get("type").asText()).isEqualTo("invertedResidual");
        assertThat(nodes.get("features.1").get("notFinite").asLong(-1)).isZero();
        assertThat(nodes.get("features.0.0").get("shape").toString()).isEqualTo("[8,64,64]");
        assertThat(nodes.get("features.0.0").get("milliseconds").asDouble()).isNotNegative();
    }

    @Test
    void printsTheTopClassesWithTheirNames() throws IOException {
        String names = IntStream.range(0, 10).mapToObj(i -> "name" + i).collect(Collectors.joining("\n"));
        Path labels = Files.writeString(folder.resolve("names.txt"), names);

        CliRun run = CliRun.line(QUARTER + " --probe --weights reference --top 3 --labels " + labels);

        assertThat(run.out()).startsWith("MobileNetV2, width 0.25, input 128×128, 10 classes");
        assertThat(run.out().lines().skip(1).limit(3).map(line -> line.replaceAll(".*class +", "")))
                .containsExactly("8  name8", "3  name3", "7  name7");
        assertThat(run.out().lines().skip(4)).singleElement().asString().startsWith("First run");
    }

    /** At the paper's size the most is needed where 96 channels of 112×112 become as many of 56×56: 6 021 120 bytes. */
    @ParameterizedTest
    @CsvSource({"1, 1 thread", "2, 2 threads"})
    void saysWhatTheRunTook(int threads, String said) {
        CliRun run = CliRun.line("run mobilenet-v2 --probe --threads " + threads);

        assertThat(run.code()).as(run.err()).isZero();
        String last = run.out().lines().reduce((before, line) -> line).orElseThrow();
        assertThat(last.replace('\u00A0', ' '))
                .matches("First run, before Java has warmed up: [0-9.]+ m?s with " + said
                        + "; peak of activations 6\\.0 MB \\(predicted 6\\.0 MB\\); [0-9.]+ MB held for the trace");
    }

    @Test
    void theFileSaysClassesPaddingAndNames() throws IOException {
        Path weights =
                save(Map.of("classes", "7", "padding", "tf-same", "width", "0.25", "preprocessing", "x/127.5-1"));
        Files.writeString(folder.resolve("seven.txt"), "a\nb\nc\nd\ne\nf\ng\n");
        Path picture = picture();

        CliRun run = CliRun.line("run mobilenet-v2 --resolution 64 --weights " + weights + " --image " + picture);

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith("MobileNetV2, width 0.25, input 64×64, 7 classes, TensorFlow SAME padding");
        assertThat(run.out().lines().skip(1).limit(5)).hasSize(5).allMatch(line -> line.matches(".*class \\d  [a-g]"));
    }

    @Test
    void optionsWinOverTheFile() throws IOException {
        Path weights = save(Map.of("classes", "7", "padding", "tf-same", "width", "0.25"));

        CliRun padded =
                CliRun.line("run mobilenet-v2 --resolution 64 --probe --padding symmetric --weights " + weights);
        assertThat(padded.out()).startsWith("MobileNetV2, width 0.25, input 64×64, 7 classes\n");

        CliRun other = CliRun.line("run mobilenet-v2 --resolution 64 --probe --classes 9 --weights " + weights);
        assertThat(other.code()).isEqualTo(2);
        assertThat(other.err()).contains("tells 7 classes apart, this network 9; choose classes = 7");
    }

    @Test
    void saysWhenThePreprocessingIsUnknown() throws IOException {
        Path weights = save(Map.of("classes", "7", "width", "0.25", "preprocessing", "moonlight"));

        CliRun run = CliRun.line("run mobilenet-v2 --resolution 64 --weights " + weights + " --image " + picture());

        assertThat(run.code()).isZero();
        assertThat(run.err()).contains("prepared as \"moonlight\"");
    }

    @Test
    void refusesWeightsOfAnotherNetwork() {
        CliRun run = CliRun.line("run mobilenet-v1 --probe --weights " + ReferenceFile.safetensors());

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("137 of the network's 137 parameters differ");
        assertThat(run.err().lines()).hasSize(1);
    }

    @Test
    void refusesLabelsForOtherClasses() throws IOException {
        Path labels = Files.writeString(folder.resolve("two.txt"), "a\nb");

        CliRun run = CliRun.line(QUARTER + " --probe --labels " + labels);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("The labels name 2 classes but the network tells 10 apart");
    }

    @Test
    void saysWhenTheTraceCannotBeWritten() {
        CliRun run = CliRun.line(QUARTER + " --probe --trace " + folder.resolve("no/where.json"));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("The trace cannot be written", "there is no " + folder.resolve("no"));
    }

    @Test
    void refusesTextThatIsCalledAPicture() throws IOException {
        Path text = Files.writeString(folder.resolve("letter.png"), "Dear reader");

        CliRun run = CliRun.line(QUARTER + " --image " + text);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("letter.png");
        assertThat(run.err().lines()).hasSize(1);
    }

    private Path picture() throws IOException {
        Path file = folder.resolve("grey.png");
        ImageIO.write(new BufferedImage(80, 60, BufferedImage.TYPE_INT_RGB), "png", file.toFile());
        return file;
    }

    private Path save(Map<String, String> metadata) {
        Configuration size = new Configuration(0.25, 64, 64, 7, PaddingMode.SAME);
        List<FlatOperation> operations = Analysis.of(
                        ReferenceFile.quarterV2().architecture().build(size))
                .operations();
        Path file = folder.resolve("net.safetensors");
        new SafetensorsWriter(file).write(operations, new ReferenceWeights().fit(operations), metadata);
        return file;
    }
}
