package depthwise.weights;

import static org.assertj.core.api.Assertions.assertThat;

import depthwise.op.ParameterSpec.Role;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferenceWeightsTest {
    @ParameterizedTest
    @CsvSource({"'',cbf29ce484222325", "a,af63dc4c8601ec8c", "fc.weight,79fb28a75603c7a0"})
    void hashesNamesWithFnv1a(String name, String hash) {
        assertThat(Long.toHexString(NameHash.of(name))).isEqualTo(hash);
    }

    @ParameterizedTest
    @CsvSource({
        "fc.weight,                               1000x1024, WEIGHT,           WITH_BIAS, -0.0023506247, 0.056991916, 0.037281994",
        "fc.bias,                                 1000,      BIAS,             WITH_BIAS, -0.00446974, -0.0038536428, -0.043987393",
        "stage1.0.0.weight,                       32x3x3x3,  WEIGHT,           ALONE, -0.2313345, 0.007396322, 0.37109265",
        "stage1.0.1.weight,                       32,        NORM_SCALE,       ALONE, 0.63272345, 0.7417277, 0.66528183",
        "stage1.0.1.bias,                         32,        NORM_SHIFT,       ALONE, 0.13769059, -0.021799207, 0.18044603",
        "stage1.0.1.running_mean,                 32,        RUNNING_MEAN,     ALONE, -0.033917762, -0.16910751, 0.061183713",
        "stage1.0.1.running_var,                  32,        RUNNING_VARIANCE, ALONE, 1.2768017, 1.0510056, 1.148344",
        "features.3.conv.2.weight,                24x144x1x1, WEIGHT,          ALONE, 0.09755431, -0.090009004, -0.0172186",
        "features.4.block.2.fc1.weight,           24x72x1x1, WEIGHT,           WITH_BIAS, -0.24118263, -0.3602203, -0.006922591",
        "features.4.block.2.fc1.bias,             24,        BIAS,             WITH_BIAS, 0.042198837, -0.05811175, 0.05066397",
        "stages.2.1.transformer.0.attn.qkv.weight, 192x64,   WEIGHT,           ALONE, -0.25360206, -0.24360786, -0.19303806",
        "stages.2.1.transformer.0.norm1.weight,   64,        NORM_SCALE,       ALONE, 0.96015686, 1.1258311, 0.65886915",
    })
    void givesThePublishedFirstValues(
            String name, String dims, Role role, Parameter.Company company, float first, float second, float third) {
        List<Integer> axes =
                java.util.Arrays.stream(dims.split("x")).map(Integer::valueOf).toList();
        Parameter parameter = new Parameter(name, axes, role, company);
        float[] values = new float[parameter.elements()];

        new ReferenceWeights().fill(parameter, ReferenceWeights.scale(parameter), values);

        assertThat(values).startsWith(first, second, third);
    }

    @Test
    void keepsTheArraysOfWhatAnEditLeftAlone() {
        ReferenceWeights source = new ReferenceWeights();
        Weights before = source.fit(Networks.small(10));
        Weights after = source.fit(Networks.small(12));

        assertThat(after.get("stem.0.weight")).isSameAs(before.get("stem.0.weight"));
        assertThat(after.get("classifier.weight")).hasSize(12 * 8);
    }
}
