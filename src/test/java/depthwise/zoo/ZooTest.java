package depthwise.zoo;

import static org.assertj.core.api.Assertions.assertThat;

import depthwise.graph.Analysis;
import depthwise.graph.NodeReport;
import depthwise.graph.Totals;
import depthwise.op.PaddingMode;
import depthwise.tensor.Shape;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Parameters, multiply-adds and shapes of every architecture, against what PyTorch's own models give. */
class ZooTest {
    private static Analysis analyse(String key, double alpha, int height, int width) {
        Architecture architecture = Zoo.find(key).orElseThrow();
        return Analysis.of(
                architecture.build(architecture.defaults().withAlpha(alpha).withResolution(height, width)));
    }

    private static Totals totals(String key, double alpha, int side) {
        return analyse(key, alpha, side, side).totals().orElseThrow();
    }

    @Test
    void listsTheFamily() {
        assertThat(Zoo.all())
                .extracting(Architecture::key)
                .containsExactlyInAnyOrder(
                        "mobilenet-v1",
                        "mobilenet-v2",
                        "mobilenet-v3-large",
                        "mobilenet-v3-small",
                        "mobilevit-xxs",
                        "mobilevit-xs",
                        "mobilevit-s",
                        "mobilenet-v1-standard",
                        "mobilenet-v1-shallow");
        assertThat(Zoo.find("mobilenet-v4")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "1, 224, 568740352, 4231976",
        "1, 192, 418121728, 4231976",
        "1, 160, 290675200, 4231976",
        "1, 128, 186400768, 4231976",
        "0.75, 224, 325400448, 2585560",
        "0.75, 192, 239273472, 2585560",
        "0.75, 160, 166396800, 2585560",
        "0.75, 128, 106770432, 2585560",
        "0.5, 224, 149497088, 1331592",
        "0.5, 192, 109970432, 1331592",
        "0.5, 160, 76524800, 1331592",
        "0.5, 128, 49160192, 1331592",
        "0.25, 224, 41030272, 470072",
        "0.25, 192, 30212608, 470072",
        "0.25, 160, 21059200, 470072",
        "0.25, 128, 13570048, 470072"
    })
    void v1CountsAtAllSixteenSizes(double alpha, int side, long macs, long parameters) {
        Totals totals = totals("mobilenet-v1", alpha, side);
        assertThat(totals.macs()).isEqualTo(macs);
        assertThat(totals.parameters()).isEqualTo(parameters);
    }

    /** MobileNetV1 paper, Tables 4 and 5; parameters there without the norms. */
    @ParameterizedTest
    @CsvSource({"mobilenet-v1-standard, 4867293184, 29282120", "mobilenet-v1-shallow, 307323392, 2876328"})
    void v1sRivalsCountAsInItsPaper(String key, long macs, long withoutNorms) {
        Analysis analysis = analyse(key, 1, 224, 224);
        assertThat(analysis.totals().orElseThrow().macs()).isEqualTo(macs);
        long norms = analysis.operations().stream()
                .filter(op -> op.operation().key().equals("batchNorm"))
                .mapToLong(op -> op.cost().parameters().value())
                .sum();
        assertThat(analysis.totals().orElseThrow().parameters() - norms).isEqualTo(withoutNorms);
    }

    /** Millions of multiply-adds at 224, 192, 160, 128 and 96. */
    @ParameterizedTest
    @CsvSource({
        "0.35, 1677128, 59.3, 43.9, 30.9, 20.2, 11.9",
        "0.5, 1968680, 97.1, 71.7, 50.2, 32.6, 18.9",
        "0.75, 2636424, 209.1, 153.9, 107.3, 69.1, 39.4",
        "1, 3504872, 300.8, 221.3, 154.1, 99.1, 56.3",
        "1.3, 5386792, 509.4, 374.7, 260.7, 167.4, 94.9",
        "1.4, 6108776, 582.2, 428.2, 297.9, 191.3, 108.4"
    })
    void v2CountsAtAllThirtySizes(
            double alpha, long parameters, double at224, double at192, double at160, double at128, double at96) {
        double[] millions = {at224, at192, at160, at128, at96};
        int[] sides = {224, 192, 160, 128, 96};
        for (int i = 0; i < sides.length; i++) {
            Totals totals = totals("mobilenet-v2", alpha, sides[i]);
            assertThat(totals.parameters()).isEqualTo(parameters);
            assertThat(Math.round(totals.macs() / 1e5) / 10.0)
                    .as("at " + sides[i])
                    .isEqualTo(millions[i]);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "mobilenet-v2, 1, 300774272, 3504872",
        "mobilenet-v2, 1.4, 582195824, 6108776",
        "mobilenet-v3-large, 1, 216589760, 5483032",
        "mobilenet-v3-small, 1, 56510400, 2542856"
    })
    void countsToTheLastDigit(String key, double alpha, long macs, long parameters) {
        assertThat(totals(key, alpha, 224).macs()).isEqualTo(macs);
        assertThat(totals(key, alpha, 224).parameters()).isEqualTo(parameters);
        assertThat(totals(key, alpha, 224).attentionMacs()).isZero();
    }

    /** torchvision's rule, which scales expansions and head alike. */
    @ParameterizedTest
    @CsvSource({"mobilenet-v3-large, 3377576", "mobilenet-v3-small, 1653920"})
    void v3NarrowsLikeTorchvision(String key, long parameters) {
        assertThat(totals(key, 0.75, 224).parameters()).isEqualTo(parameters);
    }

    /** torchvision widens six times what the last block gives, rounded already: at 0.6 Small has 336, not 344. */
    @ParameterizedTest
    @CsvSource({
        "mobilenet-v3-small, 0.6, features.11, features.12, 56",
        "mobilenet-v3-small, 1.3, features.11, features.12, 128",
        "mobilenet-v3-large, 0.35, features.15, features.16, 56",
        "mobilenet-v3-large, 0.77, features.15, features.16, 120"
    })
    void v3sLastConvolutionIsSixTimesItsLastBlock(String key, double alpha, String block, String last, int channels) {
        Analysis analysis = analyse(key, alpha, 64, 64);
        assertThat(analysis.report(block).orElseThrow().shape()).contains(new Shape.Maps(channels, 2, 2));
        assertThat(analysis.report(last).orElseThrow().shape()).contains(new Shape.Maps(6 * channels, 2, 2));
    }

    @ParameterizedTest
    @CsvSource({
        "mobilevit-xxs, 1272024, 407364096, 78184448, 301495296",
        "mobilevit-xs, 2317848, 1025911808, 117276672, 772340288",
        "mobilevit-s, 5578632, 2000831488, 177635328, 1521507328"
    })
    void mobileVitCountsAt256AndAt224(String key, long parameters, long all, long attention, long at224) {
        Totals totals = totals(key, 1, 256);
        assertThat(totals.parameters()).isEqualTo(parameters);
        assertThat(totals.allMacs()).isEqualTo(all);
        assertThat(totals.attentionMacs()).isEqualTo(attention);
        assertThat(totals(key, 1, 224).allMacs()).isEqualTo(at224);
        assertThat(totals(key, 1, 224).parameters()).isEqualTo(parameters);
    }

    /** Channels and side of the maps behind some modules, at each paper's resolution. */
    @ParameterizedTest
    @CsvSource({
        "mobilenet-v1, stage1.0, 32, 112",
        "mobilenet-v1, stage1.1, 64, 112",
        "mobilenet-v1, stage1.3, 128, 56",
        "mobilenet-v1, stage1.5, 256, 28",
        "mobilenet-v1, stage2.5, 512, 14",
        "mobilenet-v1, stage3.0, 1024, 7",
        "mobilenet-v1, stage3.1, 1024, 7",
        "mobilenet-v1-standard, stage3.1, 1024, 7",
        "mobilenet-v1-shallow, stage2.0, 512, 14",
        "mobilenet-v1-shallow, stage3.1, 1024, 7",
        "mobilenet-v2, features.0, 32, 112",
        "mobilenet-v2, features.1, 16, 112",
        "mobilenet-v2, features.3, 24, 56",
        "mobilenet-v2, features.6, 32, 28",
        "mobilenet-v2, features.10, 64, 14",
        "mobilenet-v2, features.13, 96, 14",
        "mobilenet-v2, features.16, 160, 7",
        "mobilenet-v2, features.17, 320, 7",
        "mobilenet-v2, features.18, 1280, 7",
        "mobilenet-v3-large, features.0, 16, 112",
        "mobilenet-v3-large, features.1, 16, 112",
        "mobilenet-v3-large, features.3, 24, 56",
        "mobilenet-v3-large, features.6, 40, 28",
        "mobilenet-v3-large, features.10, 80, 14",
        "mobilenet-v3-large, features.12, 112, 14",
        "mobilenet-v3-large, features.13, 160, 7",
        "mobilenet-v3-large, features.15, 160, 7",
        "mobilenet-v3-large, features.16, 960, 7",
        "mobilenet-v3-small, features.1, 16, 56",
        "mobilenet-v3-small, features.3, 24, 28",
        "mobilenet-v3-small, features.6, 40, 14",
        "mobilenet-v3-small, features.8, 48, 14",
        "mobilenet-v3-small, features.11, 96, 7",
        "mobilenet-v3-small, features.12, 576, 7",
        "mobilevit-xxs, stem, 16, 128",
        "mobilevit-xs, stages.0.0, 32, 128",
        "mobilevit-s, stages.1.2, 64, 64",
        "mobilevit-s, stages.2.1, 96, 32",
        "mobilevit-xs, stages.3.1, 80, 16",
        "mobilevit-xxs, stages.4.1, 80, 8",
        "mobilevit-s, final_conv, 640, 8"
    })
    void hasThePapersShapes(String key, String path, int channels, int side) {
        Architecture architecture = Zoo.find(key).orElseThrow();
        NodeReport report = Analysis.of(architecture.build(architecture.defaults()))
                .report(path)
                .orElseThrow();
        assertThat(report.shape()).contains(new Shape.Maps(channels, side, side));
    }

    static List<Arguments> oddSizes() {
        List<Arguments> all = new ArrayList<>();
        int[][] sizes = {{97, 131}, {1, 1}, {7, 33}, {225, 223}, {31, 640}};
        for (Architecture architecture : Zoo.all()) {
            for (int[] size : sizes) {
                for (PaddingMode padding : PaddingMode.values()) {
                    all.add(Arguments.of(architecture.key(), size[0], size[1], padding));
                }
            }
        }
        return all;
    }

    /** Padded windows always fit and MobileViT resizes, so any size runs. */
    @ParameterizedTest
    @MethodSource("oddSizes")
    void takesPicturesOfAnySize(String key, int height, int width, PaddingMode padding) {
        Architecture architecture = Zoo.find(key).orElseThrow();
        Configuration odd = architecture
                .defaults()
                .withResolution(height, width)
                .withClasses(7)
                .withPadding(padding);
        Analysis analysis = Analysis.of(architecture.build(odd));
        assertThat(analysis.problems()).isEmpty();
        assertThat(analysis.operation("output").orElseThrow().shape()).isEqualTo(new Shape.Vector(7));
        assertThat(analysis.totals().orElseThrow().parameters())
                .isEqualTo(
                        Analysis.of(architecture.build(architecture.defaults().withClasses(7)))
                                .totals()
                                .orElseThrow()
                                .parameters());
    }

    /** Both kinds of padding give the same shapes on even sides, hence the same cost. */
    @Test
    void costsTheSameWithTensorFlowsPadding() {
        for (Architecture architecture : Zoo.all()) {
            Configuration plain = architecture.defaults();
            assertThat(Analysis.of(architecture.build(plain.withPadding(PaddingMode.SAME)))
                            .totals())
                    .isEqualTo(Analysis.of(architecture.build(plain)).totals());
        }
    }

    /**
     * MobileNetV2 paper, section 5.1: the first widened maps decide. The 96 channels of block 2 at 112 × 112 go into
     * its depthwise convolution and come out at 56 × 56.
     */
    @Test
    void v2NeedsMostMemoryAtItsFirstWidenedBlock() {
        var peak = analyse("mobilenet-v2", 1, 224, 224).peakMemory().orElseThrow();
        assertThat(peak.path()).isEqualTo("features.2.conv.1.0");
        assertThat(peak.bytes()).isEqualTo(4L * 96 * (112 * 112 + 56 * 56));
    }

    @Test
    void everyWidthBuilds() {
        for (Architecture architecture : Zoo.all()) {
            for (double alpha = 0.05; alpha <= 2.5; alpha += 0.07) {
                Analysis analysis = analyse(architecture.key(), alpha, 64, 64);
                assertThat(analysis.problems())
                        .as(architecture.key() + " at " + alpha)
                        .isEmpty();
            }
        }
    }
}
