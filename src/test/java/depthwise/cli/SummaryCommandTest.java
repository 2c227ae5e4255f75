package depthwise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import depthwise.ReferenceFile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SummaryCommandTest {
    static List<ReferenceFile> files() {
        return ReferenceFile.fullSize();
    }

    @ParameterizedTest
    @MethodSource("files")
    void jsonHoldsTheCostsThatPyTorchCounts(ReferenceFile file) {
        JsonNode json = CliRun.of("summary", file.architecture().key(), "--format", "json")
                .json();

        assertThat(json.get("params").asLong())
                .isEqualTo(file.json().get("total_params").asLong());
        assertThat(json.get("macs").asLong())
                .isEqualTo(file.json().get("total_macs").asLong());
        assertThat(json.get("attentionMacs").asLong())
                .isEqualTo(file.json().get("attention_matmul_macs").asLong());
        Map<String, JsonNode> layers = new HashMap<>();
        json.get("layers").forEach(layer -> layers.put(layer.get("path").asText(), layer));
        for (JsonNode row : file.json().get("layers")) {
            if (row.get(1).asText().matches("Conv2d|Linear|BatchNorm2d")) {
                JsonNode layer = layers.get(row.get(0).asText());
                assertThat(layer).as(row.get(0).asText()).isNotNull();
                assertThat(layer.get("params").asLong()).isEqualTo(row.get(4).asLong());
                assertThat(layer.get("macs").asLong()).isEqualTo(row.get(5).asLong());
            }
        }
    }

    @Test
    void jsonOfV2HasThePapersTotalsAndItsShape() {
        JsonNode json = CliRun.line("summary mobilenet-v2 --format json").json();

        assertThat(json.get("model").asText()).isEqualTo("mobilenet-v2");
        assertThat(json.get("params").asLong()).isEqualTo(3_504_872);
        assertThat(json.get("macs").asLong()).isEqualTo(300_774_272);
        assertThat(json.get("attentionMacs").asLong()).isZero();
        assertThat(json.get("peakBytes").asLong()).isPositive();
        JsonNode stem = json.get("layers").get(1);
        assertThat(stem.get("path").asText()).isEqualTo("features.0.0");
        assertThat(stem.get("type").asText()).isEqualTo("conv2d");
        assertThat(stem.get("shape").toString()).isEqualTo("[32,112,112]");
        assertThat(stem.get("bytes").asLong()).isEqualTo(4L * 32 * 112 * 112);
    }

    @Test
    void sizeFollowsTheOptions() {
        JsonNode json = CliRun.line("summary mobilenet-v1 --width 0.5 --resolution 160x192 --classes 10 --format json")
                .json();

        assertThat(json.get("resolution").toString()).isEqualTo("[160,192]");
        assertThat(json.get("layers").get(1).get("shape").toString()).isEqualTo("[16,80,96]");
        assertThat(json.get("classes").asInt()).isEqualTo(10);
    }

    @Test
    void textLinesUpAndEndsWithExactTotals() {
        String out = CliRun.line("summary mobilenet-v2").out();

        assertThat(out).startsWith("MobileNetV2, width 1, input 224×224, 1000 classes");
        List<String> rows =
                out.lines().skip(2).takeWhile(line -> !line.isBlank()).toList();
        assertThat(rows.get(0)).startsWith("Path");
        assertThat(rows.stream().map(String::length).distinct()).hasSize(1);
        assertThat(out)
                .containsPattern("Parameters +3.50\u00A0M +3,504,872")
                .containsPattern("MACs +300.8\u00A0M +300,774,272");
    }

    @Test
    void textShowsAttentionWhereThereIsAny() {
        assertThat(CliRun.line("summary mobilevit-xxs").out()).contains("Attention MACs");
        assertThat(CliRun.line("summary mobilenet-v2").out()).doesNotContain("Attention MACs");
    }

    @Test
    void csvIsWhatSpreadsheetsRead() {
        String out = CliRun.line("summary mobilenet-v2 --format csv").out();

        assertThat(out).endsWith("\r\n");
        List<String> records = Stream.of(out.split("\r\n")).toList();
        assertThat(records.get(0)).isEqualTo("path,type,output,params,macs,attentionMacs,bytes");
        assertThat(records.get(2)).isEqualTo("features.0.0,conv2d,32x112x112,864,10838016,0,1605632");
        assertThat(records.get(records.size() - 1)).startsWith("total,,,3504872,300774272,0,");
        assertThat(records)
                .allSatisfy(record -> assertThat(record.split(",", -1)).hasSize(7));
    }
}
