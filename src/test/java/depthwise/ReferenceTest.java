package depthwise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import depthwise.engine.Engine;
import depthwise.engine.RunListener;
import depthwise.engine.Statistics;
import depthwise.engine.Trace;
import depthwise.engine.kernel.KernelRegistry;
import depthwise.graph.Analysis;
import depthwise.graph.FlatOperation;
import depthwise.graph.Totals;
import depthwise.image.Probe;
import depthwise.tensor.Tensor;
import depthwise.weights.ReferenceWeights;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whole networks against PyTorch: costs exactly, every module's output and the logits as near as float32 allows. */
class ReferenceTest {
    /** How much farther from the truth, float64, than PyTorch's float32 one may be: figures of the reference itself. */
    private static final double TAP_SLACK = 20;

    private static final double LOGITS_SLACK = 10;
    private static final double TAP_FLOOR = 1e-6;

    static List<ReferenceFile> files() {
        List<ReferenceFile> files = new ArrayList<>(ReferenceFile.fullSize());
        files.add(ReferenceFile.quarterV2());
        return files;
    }

    static Stream<Arguments> runs() {
        return files().stream()
                .flatMap(file -> Stream.of(
                        Arguments.of(file, "fast", (Supplier<KernelRegistry>) KernelRegistry::fast),
                        Arguments.of(file, "plain Java", (Supplier<KernelRegistry>) KernelRegistry::scalar)));
    }

    private static Analysis analysis(ReferenceFile file) {
        return Analysis.of(file.architecture().build(file.configuration()));
    }

    @ParameterizedTest
    @MethodSource("files")
    void costsAreExact(ReferenceFile file) {
        Analysis analysis = analysis(file);
        Totals totals = analysis.totals().orElseThrow();
        assertThat(totals.parameters())
                .isEqualTo(file.json().get("total_params").asLong());
        assertThat(totals.macs()).isEqualTo(file.json().get("total_macs").asLong());
        assertThat(totals.attentionMacs())
                .isEqualTo(file.json().get("attention_matmul_macs").asLong());
        SoftAssertions softly = new SoftAssertions();
        for (JsonNode layer : file.json().path("layers")) {
            String path = layer.get(0).asText();
            if (!path.contains("#") && analysis.operation(path).isPresent()) {
                Totals own = analysis.report(path).orElseThrow().totals();
                softly.assertThat(own.parameters())
                        .as(path)
                        .isEqualTo(layer.get(4).asLong());
                softly.assertThat(own.macs()).as(path).isEqualTo(layer.get(5).asLong());
            }
        }
        softly.assertAll();
    }

    @ParameterizedTest
    @MethodSource("files")
    void attentionIsCountedWhereItHappens(ReferenceFile file) {
        Analysis analysis = analysis(file);
        for (JsonNode layer : file.json().path("layers")) {
            String name = layer.get(0).asText();
            if (name.endsWith("#q@k")) {
                String attention = name.substring(0, name.indexOf('#'));
                long inside = analysis.operations().stream()
                        .filter(op -> op.path().startsWith(attention + "."))
                        .mapToLong(op -> op.cost().attentionMacs().value())
                        .sum();
                assertThat(inside).as(attention).isEqualTo(2 * layer.get(5).asLong());
            }
        }
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("runs")
    void everyModuleAgrees(ReferenceFile file, String kernels, Supplier<KernelRegistry> registry) {
        try (Engine engine = new Engine(2, registry.get())) {
            Trace trace = run(engine, file);
            SoftAssertions softly = new SoftAssertions();
            for (JsonNode tap : file.json().get("taps")) {
                check(softly, trace, tap);
            }
            checkLogits(softly, trace.output(), file.json());
            softly.assertAll();
        }
    }

    private static Trace run(Engine engine, ReferenceFile file) {
        Analysis analysis = analysis(file);
        Tensor probe =
                Probe.tensor(file.configuration().height(), file.configuration().width());
        return engine.run(
                engine.compile(analysis, new ReferenceWeights().fit(analysis.operations())), probe, RunListener.none());
    }

    private static void check(SoftAssertions softly, Trace trace, JsonNode tap) {
        String name = path(trace.analysis(), tap);
        Tensor tensor = trace.tensor(name);
        double near = TAP_SLACK * tap.get("err").asDouble() + TAP_FLOOR;
        long elements = 1;
        for (JsonNode side : tap.get("shape")) {
            elements *= side.asLong();
        }
        softly.assertThat((long) tensor.data().length).as(name + " elements").isEqualTo(elements);
        for (int i = 0; i < tap.get("idx").size(); i++) {
            int at = tap.get("idx").get(i).asInt();
            double expected = tap.get("val").get(i).asDouble();
            softly.assertThat((double) tensor.data()[at]).as(name + " at " + at).isCloseTo(expected, within(near));
        }
        Statistics statistics = trace.statistics(name);
        softly.assertThat(statistics.mean())
                .as(name + " mean")
                .isCloseTo(tap.get("mean").asDouble(), within(near));
        softly.assertThat(statistics.std())
                .as(name + " std")
                .isCloseTo(tap.get("std").asDouble(), within(near));
        softly.assertThat(statistics.min())
                .as(name + " min")
                .isCloseTo(tap.get("min").asDouble(), within(near));
        softly.assertThat(statistics.max())
                .as(name + " max")
                .isCloseTo(tap.get("max").asDouble(), within(near));
    }

    /** The activation inside timm's BatchNormAct2d is a node of its own here, and what that module hands out. */
    private static String path(Analysis analysis, JsonNode tap) {
        String name = tap.get("name").asText();
        boolean fused = tap.get("type").asText().equals("BatchNormAct2d");
        return fused && analysis.operation(name + ".act").isPresent() ? name + ".act" : name;
    }

    private static void checkLogits(SoftAssertions softly, Tensor logits, JsonNode json) {
        double near = LOGITS_SLACK * json.get("max_abs_err_f32_f64").asDouble();
        JsonNode expected = json.get("logits_f64");
        softly.assertThat(logits.data()).hasSize(expected.size());
        for (int i = 0; i < expected.size(); i++) {
            softly.assertThat((double) logits.data()[i])
                    .as("logit " + i)
                    .isCloseTo(expected.get(i).asDouble(), within(near));
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyTappedModuleIsThere(ReferenceFile file) {
        Analysis analysis = analysis(file);
        List<String> missing = new ArrayList<>();
        for (JsonNode tap : file.json().get("taps")) {
            if (analysis.source(tap.get("name").asText())
                    .map(FlatOperation::path)
                    .isEmpty()) {
                missing.add(tap.get("name").asText());
            }
        }
        assertThat(missing).isEmpty();
    }
}
