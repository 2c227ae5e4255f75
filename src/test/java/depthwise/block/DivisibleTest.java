package depthwise.block;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DivisibleTest {
    /** Squeeze widths of V3 and channels of V2 at width 0.35, as their code gives them. */
    @ParameterizedTest
    @CsvSource({
        "18, 24",
        "30, 32",
        "120, 120",
        "168, 168",
        "4, 8",
        "60, 64",
        "36, 40",
        "72, 72",
        "11.2, 16",
        "5.6, 8",
        "8.4, 8",
        "22.4, 24",
        "33.6, 32",
        "0.1, 8",
        "12, 16",
        "44.8, 48",
        "134.4, 136"
    })
    void roundsAsTheCodeOfThePapersDoes(double value, int rounded) {
        assertThat(Divisible.by(8, value)).isEqualTo(rounded);
    }

    @Property(seed = "1")
    void isAMultipleThatLosesAtMostATenth(@ForAll @DoubleRange(min = 0.01, max = 3000) double value) {
        int rounded = Divisible.by(8, value);
        assertThat(rounded % 8).isZero();
        assertThat(rounded).isPositive();
        assertThat((double) rounded).isGreaterThanOrEqualTo(0.9 * value);
        assertThat(rounded - value).isLessThanOrEqualTo(8);
    }
}
