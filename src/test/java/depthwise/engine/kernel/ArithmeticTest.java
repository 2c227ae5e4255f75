package depthwise.engine.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import depthwise.op.Nonlinearity;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** The loops that go over many rows, on rows of any width: the right numbers, and nothing beside them. */
class ArithmeticTest {
    private static final List<Arithmetic> ARITHMETICS = KernelCheck.arithmetics();
    private static final int MARGIN = 5;

    private final Random random = new Random(7);

    @Provide
    Arbitrary<Arithmetic> arithmetics() {
        return Arbitraries.of(ARITHMETICS);
    }

    private float[] numbers(int count) {
        float[] x = new float[count];
        for (int i = 0; i < count; i++) {
            x[i] = random.nextInt(-50, 50) / 8f;
        }
        return x;
    }

    @Property(tries = 200)
    void bendsTheBeginningOfEachRow(
            @ForAll("arithmetics") Arithmetic arithmetic,
            @ForAll Nonlinearity function,
            @ForAll @IntRange(max = 5) int rows,
            @ForAll @IntRange(min = 1, max = 70) int count,
            @ForAll @IntRange(max = 9) int apart) {
        int step = count + apart;
        float[] x = numbers(MARGIN + rows * step);
        float[] y = x.clone();
        arithmetic.bend(function, y, MARGIN, rows, step, count);
        float[] stretch = new float[1];
        for (int i = 0; i < y.length; i++) {
            boolean bent = i >= MARGIN && (i - MARGIN) % step < count;
            stretch[0] = x[i];
            if (bent) {
                arithmetic.bend(function, stretch, 0, 1);
            }
            assertThat(y[i]).as("number " + i).isEqualTo(stretch[0]);
        }
    }

    @Property(tries = 200)
    void gatesEveryRowByTheSameNumbers(
            @ForAll("arithmetics") Arithmetic arithmetic,
            @ForAll @IntRange(max = 9) int rows,
            @ForAll @IntRange(min = 1, max = 70) int count) {
        float[] a = numbers(MARGIN + rows * count);
        float[] b = numbers(1 + count);
        float[] c = numbers(2 + rows * count + MARGIN);
        float[] before = c.clone();
        arithmetic.gate(a, MARGIN, b, 1, c, 2, rows, count);
        for (int i = 0; i < c.length; i++) {
            int place = i - 2;
            boolean inside = place >= 0 && place < rows * count;
            float wanted = inside ? a[MARGIN + place] * b[1 + place % count] : before[i];
            assertThat(c[i]).as("number " + i).isEqualTo(wanted);
        }
    }

    /** The numbers are eighths, so sums are exact in any order. */
    @Property(tries = 200)
    void addsRowsToWhatIsThere(
            @ForAll("arithmetics") Arithmetic arithmetic,
            @ForAll @IntRange(max = 9) int rows,
            @ForAll @IntRange(min = 1, max = 70) int count,
            @ForAll @IntRange(max = 9) int apart) {
        int step = count + apart;
        float[] x = numbers(3 + rows * step);
        float[] y = numbers(MARGIN + count + 1);
        float[] wanted = y.clone();
        arithmetic.addRows(x, 3, rows, step, y, MARGIN, count);
        for (int row = 0; row < rows; row++) {
            for (int i = 0; i < count; i++) {
                wanted[MARGIN + i] += x[3 + row * step + i];
            }
        }
        assertThat(y).isEqualTo(wanted);
    }
}
