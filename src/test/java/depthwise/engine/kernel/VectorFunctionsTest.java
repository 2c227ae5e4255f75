package depthwise.engine.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import depthwise.op.Nonlinearity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class VectorFunctionsTest {
    private static final int NUMBERS = 1 << 16;

    private final Arithmetic arithmetic = VectorModule.arithmetic().orElseGet(ScalarArithmetic::new);

    /** The functions are held to a few units in the last place of the larger of x and y, over all that nets produce. */
    @ParameterizedTest
    @EnumSource(Nonlinearity.class)
    void staysWithinAFewUnitsInTheLastPlace(Nonlinearity function) {
        float[] x = new float[NUMBERS];
        for (int i = 0; i < NUMBERS; i++) {
            x[i] = (i - NUMBERS / 2) * 120f / NUMBERS;
        }
        float[] y = x.clone();
        arithmetic.bend(function, y, 0, NUMBERS);
        for (int i = 0; i < NUMBERS; i++) {
            double wanted = function.apply(x[i]);
            double unit = Math.max(Math.ulp((float) wanted), Math.ulp(1e-30f));
            assertThat(Math.abs(y[i] - wanted))
                    .as(function + " of " + x[i])
                    .isLessThanOrEqualTo(4 * unit + hardRounding(function, x[i]));
        }
    }

    /** Else the answer would depend on how many threads there are. */
    @ParameterizedTest
    @EnumSource(Nonlinearity.class)
    void aNumberBecomesTheSameWhereverItStands(Nonlinearity function) {
        float[] together = new float[37];
        for (int i = 0; i < together.length; i++) {
            together[i] = (i - 17) * 0.37f;
        }
        float[] alone = together.clone();
        arithmetic.bend(function, together, 0, together.length);
        for (int i = 0; i < alone.length; i++) {
            arithmetic.bend(function, alone, i, 1);
        }
        assertThat(alone).isEqualTo(together);
    }

    /** Near −3 the hard functions subtract nearly equal numbers, so their error is that of x + 3. */
    private static double hardRounding(Nonlinearity function, float x) {
        boolean hard = function == Nonlinearity.HARD_SIGMOID || function == Nonlinearity.HARD_SWISH;
        return hard ? 2 * Math.ulp(Math.abs(x) + 3) : 0;
    }

    @Test
    void softmaxOfLargeNumbersStaysFinite() {
        float[] y = {1000, 999, -1000, 1000, 0, 5, 998, 1, 2, 3, 4, 5, 6, 7, 8, 9, 1000, -3e38f};
        arithmetic.softmax(1, y, 0, y.length);
        double sum = 0;
        for (float p : y) {
            assertThat(p).isBetween(0f, 1f);
            sum += p;
        }
        assertThat(sum).isBetween(0.99999, 1.00001);
    }
}
