package depthwise.weights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import depthwise.op.PaddingMode;
import depthwise.text.Failure;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModelHintsTest {
    @Test
    void readsWhatAFileSaysAboutItself() {
        ModelHints hints = ModelHints.of(
                "f",
                Map.of(
                        "architecture", "mobilenet_v2",
                        "width", "1.0",
                        "classes", "1001",
                        "padding", "tf-same",
                        "preprocessing", "x/127.5-1, RGB, 224x224",
                        "format", "pt"));

        assertThat(hints.architecture()).contains("mobilenet_v2");
        assertThat(hints.width()).hasValue(1);
        assertThat(hints.classes()).hasValue(1001);
        assertThat(hints.padding()).contains(PaddingMode.SAME);
        assertThat(hints.preprocessing()).contains("x/127.5-1, RGB, 224x224");
    }

    @Test
    void hasNoneWhereNothingIsSaid() {
        assertThat(ModelHints.of("f", Map.of("format", "pt", "classes", " "))).isEqualTo(ModelHints.none());
    }

    @ParameterizedTest
    @CsvSource({
        "classes, 0", "classes, -3", "classes, 1e9", "classes, 2.5", "classes, many", "classes, NaN",
        "width, 0", "width, -1", "width, NaN", "width, 1e308", "width, wide", "padding, sideways",
    })
    void refusesAbsurdValues(String key, String value) {
        assertThatExceptionOfType(Failure.class)
                .isThrownBy(() -> ModelHints.of("f", Map.of(key, value)))
                .withMessageContaining("f says about itself that its " + key + " is \"" + value + "\"")
                .withMessageNotContaining("{");
    }
}
