package depthwise.engine.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;
import static org.assertj.core.api.Assertions.within;

import depthwise.op.Nonlinearity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

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

    /** Far outside of what e^x can be as well: numbers stay numbers. */
    @ParameterizedTest
    @ValueSource(floats = {89, 1e3f, 1e10f, 1e20f, 2e38f})
    void theLogisticFunctionsSettleForLargeNumbers(float large) {
        float[] y = {large, -large};
        arithmetic.bend(Nonlinearity.SILU, y, 0, 2);
        assertThat(y).containsExactly(new float[] {large, 0}, offset(1e-30f));
        y = new float[] {large, -large};
        arithmetic.bend(Nonlinearity.SIGMOID, y, 0, 2);
        assertThat(y).containsExactly(new float[] {1, 0}, offset(1e-30f));
    }

    @Test
    void powersAreOfTheDistanceToTheLargestOfTheirColumn() {
        float[] column = {3, -2, 3.5f, -1000, -5e37f, 0.25f, -80};
        int lanes = arithmetic.lanes();
        int width = 2 * lanes;
        float[] y = new float[column.length * width];
        for (int i = 0; i < y.length; i++) {
            y[i] = column[i / width] + i % width;
        }
        float[] sums = new float[width];
        arithmetic.powers(0.5f, y, 0, column.length, width, sums, 0);
        double wanted = 0;
        for (int row = 0; row < column.length; row++) {
            double power = Math.exp(0.5 * (column[row] - 3.5));
            wanted += power;
            for (int c = 0; c < width; c++) {
                assertThat((double) y[row * width + c]).isCloseTo(power, within(1e-6 * power + 1e-37));
            }
        }
        for (float sum : sums) {
            assertThat((double) sum).isCloseTo(wanted, within(1e-6 * wanted));
        }
    }
}
