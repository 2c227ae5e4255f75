package depthwise.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {
    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "864, 864",
        "999, 999",
        "1280, 1.28 k",
        "3504872, 3.50 M",
        "10838016, 10.84 M",
        "99994000, 99.99 M",
        "99996000, 100.0 M",
        "300774272, 300.8 M",
        "999950, 1.00 M",
        "-25690112, -25.69 M",
        "9223372036854775807, 9.22 E"
    })
    void writesCountsWithAPrefix(long value, String expected) {
        assertThat(Numbers.count(value)).isEqualTo(expected.replace(' ', '\u00A0'));
    }

    @ParameterizedTest
    @CsvSource({"640, 640 B", "9232384, 9.2 MB", "4816896, 4.8 MB", "128450000, 128 MB", "999960, 1.0 MB"})
    void writesBytes(long value, String expected) {
        assertThat(Numbers.bytes(value)).isEqualTo(expected.replace(' ', '\u00A0'));
    }

    @ParameterizedTest
    @CsvSource({"0, 0 ms", "0.042, 0.042 ms", "3.44, 3.4 ms", "120.4, 120 ms", "1250, 1.25 s", "999.6, 1.00 s"})
    void writesTimes(double value, String expected) {
        assertThat(Numbers.millis(value)).isEqualTo(expected.replace(' ', '\u00A0'));
    }

    @ParameterizedTest
    @CsvSource({"0, 0 %", "0.0071, 0.7 %", "0.34, 34 %", "1, 100 %"})
    void writesShares(double value, String expected) {
        assertThat(Numbers.percent(value)).isEqualTo(expected.replace(' ', '\u00A0'));
    }

    @Test
    void writesEveryDigitWhenAsked() {
        assertThat(Numbers.exact(3_504_872)).isEqualTo("3,504,872");
        assertThat(Numbers.exactBytes(9_232_384)).isEqualTo("9,232,384\u00A0B");
    }
}
