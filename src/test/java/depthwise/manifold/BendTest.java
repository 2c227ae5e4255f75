package depthwise.manifold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import depthwise.text.Failure;
import depthwise.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class BendTest {
    @ParameterizedTest
    @CsvSource({
        "relu, -2, 0",
        "relu, 7, 7",
        "relu6, -2, 0",
        "relu6, 5, 5",
        "relu6, 7, 6",
        "hard-swish, -4, 0",
        "hard-swish, -1.5, -0.375",
        "hard-swish, 1, 0.66666667",
        "hard-swish, 4, 4",
        "silu, -1, -0.26894142",
        "silu, 1, 0.73105858",
        "linear, -3, -3"
    })
    void computesWhatItsNameSays(String id, double x, double y) {
        assertThat(Bend.named(id).at(x)).isCloseTo(y, within(1e-8));
    }

    @ParameterizedTest
    @EnumSource
    void staysFiniteFarOut(Bend bend) {
        assertThat(bend.at(-1e9)).isFinite();
        assertThat(bend.at(1e9)).isFinite();
    }

    @ParameterizedTest
    @EnumSource
    void keepsTheSign(Bend bend) {
        for (double x = 0.01; x < 100; x *= 1.5) {
            assertThat(bend.at(x)).isPositive();
            assertThat(bend.at(-x)).isNotPositive();
        }
    }

    @ParameterizedTest
    @EnumSource
    void hasANameForPeople(Bend bend) {
        assertThat(Messages.english().has(bend.title().key())).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void saysWhetherItSilencesNegatives(Bend bend) {
        assertThat(bend.silencesNegatives()).isEqualTo(bend.at(-0.5) == 0 && bend.at(-50) == 0);
    }

    @Test
    void rejectsAnUnknownNameWithTheKnownOnes() {
        assertThatThrownBy(() -> Bend.named("gelu"))
                .isInstanceOf(Failure.class)
                .hasMessage("There is no activation called \"gelu\" here;"
                        + " choose one of relu, relu6, hard-swish, silu, linear.");
    }
}
