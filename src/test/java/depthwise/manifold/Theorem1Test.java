package depthwise.manifold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Theorem1Test {
    @ParameterizedTest
    @CsvSource({"2, 0.25", "3, 0.5", "5, 0.8125", "15, 0.9995117", "30, 1"})
    void givesThePaperFractionsForThePlane(int m, double fraction) {
        assertThat(Theorem1.preservedFraction(m, 2)).isCloseTo(fraction, within(5e-8));
    }

    @Property(seed = "1")
    void isTheSumOfBinomialsOverTwoToTheM(
            @ForAll @IntRange(min = 1, max = 200) int m, @ForAll @IntRange(min = 1, max = 9) int n) {
        BigInteger sum = BigInteger.ZERO;
        BigInteger binomial = BigInteger.ONE;
        for (int k = 0; k <= m - n; k++) {
            sum = sum.add(binomial);
            binomial = binomial.multiply(BigInteger.valueOf(m - k)).divide(BigInteger.valueOf(k + 1));
        }
        double exact = new BigDecimal(sum)
                .divide(new BigDecimal(BigInteger.TWO.pow(m)))
                .doubleValue();
        assertThat(Theorem1.preservedFraction(m, n)).isCloseTo(exact, within(1e-12));
    }

    @Test
    void experimentAgreesWithTheTheorem() {
        // One seed's share at n = 2 spreads by 0.144 (uniform on 0 to 1/2), so 4 sigmas of 4000 seeds are 0.0091.
        ManifoldCurve.Point point = new ManifoldCurve(List.of(2), 4000, new Spiral(100, 4), Bend.RELU)
                .compute()
                .get(0);
        // The origin, one point of 100, is never kept.
        assertThat(point.keptFraction() * 100 / 99)
                .isCloseTo(Theorem1.preservedFraction(2, 2), within(4 * 0.144 / Math.sqrt(4000)));
    }

    @Test
    void rejectsDimensionsBelowOne() {
        assertThatThrownBy(() -> Theorem1.preservedFraction(0, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Theorem1.preservedFraction(3, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
