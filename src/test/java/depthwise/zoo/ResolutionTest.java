package depthwise.zoo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import depthwise.text.Failure;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResolutionTest {
    @ParameterizedTest
    @CsvSource({"224, 224, 224", "192x256, 192, 256", "192 × 256, 192, 256", "7X9, 7, 9", "-3, -3, -3"})
    void readsOneNumberOrTwo(String text, int height, int width) {
        assertThat(Resolution.parse(text)).isEqualTo(new Resolution(height, width));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "224x", "x224", "1x2x3", "2.5", "NaN", "224px", "１２"})
    void refusesAnythingElse(String text) {
        assertThatExceptionOfType(Failure.class)
                .isThrownBy(() -> Resolution.parse(text))
                .withMessageContaining("is no resolution");
    }

    @ParameterizedTest
    @ValueSource(strings = {"99999999999", "224x99999999999"})
    void refusesNumbersBeyondAnyPicture(String text) {
        assertThatExceptionOfType(Failure.class)
                .isThrownBy(() -> Resolution.parse(text))
                .withMessageContaining("between 1 and 4096 pixels, not 99999999999");
    }
}
