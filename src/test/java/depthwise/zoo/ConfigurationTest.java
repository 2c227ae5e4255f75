package depthwise.zoo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import depthwise.op.PaddingMode;
import depthwise.text.Failure;
import org.junit.jupiter.api.Test;

class ConfigurationTest {
    private final Configuration standard = Configuration.standard(224);

    @Test
    void beginsAsThePapersDo() {
        assertThat(standard).isEqualTo(new Configuration(1, 224, 224, 1000, PaddingMode.SYMMETRIC));
    }

    @Test
    void changesOneThingAtATime() {
        assertThat(standard.withAlpha(0.5)
                        .withResolution(97, 131)
                        .withClasses(10)
                        .withPadding(PaddingMode.SAME))
                .isEqualTo(new Configuration(0.5, 97, 131, 10, PaddingMode.SAME));
    }

    @Test
    void saysWhatItMayBe() {
        assertThatThrownBy(() -> standard.withAlpha(0))
                .isInstanceOf(Failure.class)
                .hasMessage("The width multiplier must be between 0.05 and 4, not 0.0.");
        assertThatThrownBy(() -> standard.withAlpha(Double.NaN)).isInstanceOf(Failure.class);
        assertThatThrownBy(() -> standard.withResolution(224, 0))
                .isInstanceOf(Failure.class)
                .hasMessage("Height and width must be between 1 and 4096 pixels, not 0.");
        assertThatThrownBy(() -> standard.withResolution(5000, 224)).hasMessageEndingWith("not 5000.");
        assertThatThrownBy(() -> standard.withClasses(0))
                .isInstanceOf(Failure.class)
                .hasMessage("The number of classes must be between 1 and 65536, not 0.");
    }
}
