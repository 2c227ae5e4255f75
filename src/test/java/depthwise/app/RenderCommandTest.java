package depthwise.app;

import static org.assertj.core.api.Assertions.assertThat;

import depthwise.graph.Analysis;
import depthwise.graph.FlatOperation;
import depthwise.weights.ReferenceWeights;
import depthwise.weights.SafetensorsWriter;
import depthwise.zoo.Architecture;
import depthwise.zoo.Configuration;
import depthwise.zoo.Zoo;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code render} in a program of its own, since a program can start the toolkit only once. */
class RenderCommandTest {
    private static final long PATIENCE_SECONDS = 120;

    @TempDir
    Path folder;

    /** How a program ended. */
    private record Run(int code, String out, String err) {}

    private Run depthwise(String... arguments) throws Exception {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(moduleOptions());
        command.addAll(List.of(
                "-Ddepthwise.home=" + Path.of("").toAbsolutePath(),
                "-cp",
                System.getProperty("java.class.path"),
                Launcher.class.getName()));
        command.addAll(List.of(arguments));
        Path out = folder.resolve("out.txt");
        Path err = folder.resolve("err.txt");
        Process process = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        try {
            assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        } finally {
            process.destroyForcibly();
        }
        return new Run(process.exitValue(), Files.readString(out), withoutNotice(err));
    }

    /** What this JVM was told of modules and native code; which options are wanted depends on its version. */
    private static List<String> moduleOptions() {
        return ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(option -> option.startsWith("--"))
                .toList();
    }

    /** The JVM announces its incubating module; the start script drops the line, here nobody does. */
    private static String withoutNotice(Path err) throws IOException {
        return String.join(
                "\n",
                Files.readAllLines(err, StandardCharsets.UTF_8).stream()
                        .filter(line -> !line.contains("incubator"))
                        .toList());
    }

    @Test
    void drawsTheCostsInTheSizeAskedFor() throws Exception {
        Path file = folder.resolve("cost.png");
        Run run = depthwise(
                "render",
                "mobilenet-v2",
                "--view",
                "cost",
                "--resolution",
                "96",
                "--size",
                "900x600",
                "--out",
                file.toString());

        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        BufferedImage image = ImageIO.read(file.toFile());
        assertThat(image.getWidth()).isEqualTo(900);
        assertThat(image.getHeight()).isEqualTo(600);
        int[] pixels = image.getRGB(0, 0, 900, 600, null, 0, 900);
        assertThat(Arrays.stream(pixels).distinct().count()).isGreaterThan(30);
    }

    @Test
    void aNodeThatIsNotThereGetsOneLine() throws Exception {
        Path file = folder.resolve("maps.png");
        Run run = depthwise(
                "render",
                "mobilenet-v2",
                "--view",
                "maps",
                "--resolution",
                "64",
                "--node",
                "features.99",
                "--out",
                file.toString());

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).hasLineCount(1).startsWith("depthwise: ").contains("features.99");
        assertThat(file).doesNotExist();
    }

    @Test
    void aFolderThatIsNotThereGetsOneLine() throws Exception {
        Path file = folder.resolve("nowhere").resolve("graph.png");
        Run run =
                depthwise("render", "mobilenet-v2", "--view", "graph", "--resolution", "64", "--out", file.toString());

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).hasLineCount(1).startsWith("depthwise: ").contains("nowhere");
    }

    /** As with run: what the file says of itself counts where the person says nothing, and not otherwise. */
    @Test
    void theFileSaysWidthAndClassesUnlessAsked() throws Exception {
        Architecture v2 = Zoo.find("mobilenet-v2").orElseThrow();
        List<FlatOperation> network = Analysis.of(
                        v2.build(Configuration.standard(64).withAlpha(0.25).withClasses(7)))
                .operations();
        Path weights = folder.resolve("quarter.safetensors");
        new SafetensorsWriter(weights)
                .write(
                        network,
                        new ReferenceWeights().fit(network),
                        Map.of("width", "0.25", "classes", "7", "preprocessing", "upside down"));
        Path file = folder.resolve("maps.png");
        List<String> line = List.of(
                "render",
                "mobilenet-v2",
                "--view",
                "maps",
                "--resolution",
                "64",
                "--size",
                "640x480",
                "--weights",
                weights.toString(),
                "--padding",
                "same",
                "--out",
                file.toString());

        Run run = depthwise(line.toArray(String[]::new));
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.err()).hasLineCount(1).contains("prepared as \"upside down\"");
        assertThat(file).isNotEmptyFile();

        List<String> wider = new ArrayList<>(line);
        wider.addAll(List.of("--width", "0.5"));
        Run refused = depthwise(wider.toArray(String[]::new));
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err()).hasLineCount(1).startsWith("depthwise: quarter.safetensors does not fit");
    }
}
