package depthwise.zoo;

import static org.assertj.core.api.Assertions.assertThat;

import depthwise.graph.Analysis;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A checkpoint loads by name, so every name and shape must be the library's. */
class StateDictTest {
    private static Map<String, List<Integer>> ours(String key, double alpha) {
        Architecture architecture = Zoo.find(key).orElseThrow();
        return StateDict.of(
                Analysis.of(architecture.build(architecture.defaults().withAlpha(alpha))));
    }

    @ParameterizedTest
    @CsvSource({
        "mobilenet-v2, torchvision_mobilenet_v2",
        "mobilenet-v3-large, torchvision_mobilenet_v3_large",
        "mobilenet-v3-small, torchvision_mobilenet_v3_small",
        "mobilevit-xxs, timm_mobilevit_xxs",
        "mobilevit-xs, timm_mobilevit_xs",
        "mobilevit-s, timm_mobilevit_s"
    })
    void hasTheLibrarysNamesAndShapesInItsOrder(String key, String library) {
        Map<String, List<Integer>> theirs = StateDict.ofLibrary(library);
        assertThat(ours(key, 1)).isEqualTo(theirs);
        assertThat(ours(key, 1).keySet()).containsExactlyElementsOf(theirs.keySet());
    }

    /** timm names these otherwise, but holds the same tensors in the same order. */
    @ParameterizedTest
    @CsvSource({"mobilenet-v1, 1, timm_mobilenetv1_100", "mobilenet-v2, 1.4, timm_mobilenetv2_140"})
    void hasTimmsShapesInItsOrder(String key, double alpha, String library) {
        assertThat(ours(key, alpha).values())
                .containsExactlyElementsOf(StateDict.ofLibrary(library).values());
    }
}
