package depthwise.zoo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import depthwise.text.Failure;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {
    private static final List<String> NAMES =
            Zoo.all().stream().map(Architecture::key).toList();

    @ParameterizedTest
    @CsvSource({
        "mobilnet-v2, mobilenet-v2",
        "MobileNet_V2, mobilenet-v2",
        "mobilenetv1, mobilenet-v1",
        "mobilenet-v3-lrage, mobilenet-v3-large",
        "mobilevit-xss, mobilevit-xxs",
    })
    void guessesWhatWasMeant(String typed, String meant) {
        assertThat(Nearest.to(typed, NAMES)).first().isEqualTo(meant);
    }

    @Test
    void doesNotGuessAtRandom() {
        assertThat(Nearest.to("resnet50", NAMES)).isEmpty();
        assertThat(Nearest.to("", NAMES)).isEmpty();
        assertThat(Nearest.to("m".repeat(1_000_000), NAMES)).isEmpty();
    }

    @Test
    void namesAllWhereNoneIsNear() {
        assertThatExceptionOfType(Failure.class)
                .isThrownBy(() -> Zoo.named("vgg"))
                .withMessageContaining("There is no architecture called \"vgg\"; choose one of mobilenet-v1, ");
    }
}
