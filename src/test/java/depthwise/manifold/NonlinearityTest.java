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

class NonlinearityTest {
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
        assertThat(Nonlinearity.named(id).at(x)).isCloseTo(y, within(1e-8));
    }

    @ParameterizedTest
    @EnumSource
    void staysFiniteFarOut(Nonlinearity nonlinearity) {
        assertThat(nonlinearity.at(-1e9)).isFinite();
        assertThat(nonlinearity.at(1e9)).isFinite();
    }

    @ParameterizedTest
    @EnumSource
    void hasANameForPeople(Nonlinearity nonlinearity) {
        assertThat(Messages.english().has(nonlinearity.title().key())).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void saysWhetherItSilencesNegatives(Nonlinearity nonlinearity) {
        assertThat(nonlinearity.silencesNegatives()).isEqualTo(nonlinearity.at(-0.5) == 0 && nonlinearity.at(-50) == 0);
    }

    @Test
    void rejectsAnUnknownNameWithTheKnownOnes() {
        assertThatThrownBy(() -> Nonlinearity.named("gelu"))
                .isInstanceOf(Failure.class)
                .hasMessage("There is no activation called \"gelu\" here;"
                        + " choose one of relu, relu6, hard-swish, silu, linear.");
    }
}
