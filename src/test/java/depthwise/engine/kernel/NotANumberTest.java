package depthwise.engine.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import depthwise.op.Nonlinearity;
import depthwise.op.PaddingMode;
import depthwise.op.Window;
import depthwise.tensor.Shape;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A network that overflows shows it: no loop makes an ordinary number of what is none, whatever its sign bit says. */
class NotANumberTest {
    private static final int COUNT = 40;
    private static final int SIDE = 5;
    private static final Clamp RELU6 = Clamp.KNOWN.get(Nonlinearity.RELU6);

    static List<Arithmetic> arithmetics() {
        return KernelCheck.arithmetics();
    }

    static Stream<Arguments> functions() {
        return arithmetics().stream().flatMap(arithmetic -> Arrays.stream(Nonlinearity.values())
                .flatMap(function -> Stream.of(0x7fc00000, 0xffc00000)
                        .map(bits -> Arguments.of(arithmetic, function, Float.intBitsToFloat(bits)))));
    }

    @ParameterizedTest
    @MethodSource("functions")
    void staysBehindAFunction(Arithmetic arithmetic, Nonlinearity function, float none) {
        float[] y = new float[COUNT];
        Arrays.fill(y, none);
        arithmetic.bend(function, y, 0, COUNT);
        for (float number : y) {
            assertThat(number).isNaN();
        }
    }

    @ParameterizedTest
    @MethodSource("arithmetics")
    void spoilsTheSumOfItsColumn(Arithmetic arithmetic) {
        float none = Float.intBitsToFloat(0xffc00000);
        int lanes = arithmetic.lanes();
        for (int row = 0; row < SIDE; row++) {
            float[] y = new float[SIDE * lanes];
            y[row * lanes + 1] = none;
            float[] sums = new float[lanes];
            arithmetic.powers(1, y, 0, SIDE, lanes, sums, 0);
            assertThat(sums[1]).isNaN();
            assertThat(y[row * lanes + 1]).isNaN();
            assertThat(sums[0]).isEqualTo(SIDE);
        }
    }

    @Test
    void fillsASoftmax() {
        float[] y = new float[COUNT];
        y[3] = Float.intBitsToFloat(0xffc00000);
        Elementwise.softmax(y, 0, COUNT);
        assertThat(y[0]).isNaN();
        assertThat(y[COUNT - 1]).isNaN();
    }

    /** One tap, and two that the second row of windows begins with. */
    @ParameterizedTest
    @MethodSource("arithmetics")
    void comesThroughAClampedProduct(Arithmetic arithmetic) {
        Columns columns = Columns.exact(COUNT, arithmetic.lanes());
        for (int[] taps : new int[][] {{0}, {0, 1}}) {
            Panels panels = Panels.empty(columns, taps, 1);
            float[] x = new float[10];
            x[7] = Float.intBitsToFloat(0xffc00000);
            float[] y = new float[9 * COUNT];
            arithmetic.product(panels, 0, columns.panels(), new Rows(x, 0, 1), 9, new Rows(y, 0, COUNT), RELU6);
            assertThat(y[5 * COUNT]).isZero();
            assertThat(y[7 * COUNT]).isNaN();
            assertThat(y[8 * COUNT - 1]).isNaN();
        }
    }

    /** What overflows is no longer finite, but a number: it has an order, and so bounds. */
    @ParameterizedTest
    @MethodSource("arithmetics")
    void infinityIsClamped(Arithmetic arithmetic) {
        Columns columns = Columns.exact(COUNT, arithmetic.lanes());
        Panels panels = Panels.empty(columns, new int[] {0}, 1);
        Arrays.fill(panels.data, 1e30f);
        float[] x = {0, 1e30f, -1e30f, 0, 0, 0, 0, 0, 0};
        float[] y = new float[x.length * COUNT];
        arithmetic.product(panels, 0, columns.panels(), new Rows(x, 0, 1), x.length, new Rows(y, 0, COUNT), RELU6);
        assertThat(Arrays.copyOfRange(y, COUNT, 2 * COUNT)).containsOnly(6);
        assertThat(Arrays.copyOfRange(y, 2 * COUNT, 3 * COUNT)).containsOnly(0);
    }

    @ParameterizedTest
    @MethodSource("arithmetics")
    void comesThroughAClampedDepthwiseConvolution(Arithmetic arithmetic) {
        for (int stride = 1; stride <= 2; stride++) {
            Window window = new Window(3, stride, 1, PaddingMode.SYMMETRIC);
            int side = window.out(SIDE);
            Shape.Maps in = new Shape.Maps(COUNT, SIDE, SIDE);
            Taps taps = new Taps(new float[Taps.floats(3, COUNT)], 0, 3, COUNT);
            Sweep sweep = new Sweep(window, in, new Shape.Maps(COUNT, side, side), taps);
            float[] x = new float[SIDE * SIDE * COUNT];
            Arrays.fill(x, 2 * SIDE * COUNT, (2 * SIDE + 1) * COUNT, Float.intBitsToFloat(0xffc00000));
            float[] y = new float[side * side * COUNT];
            Area all = new Area(0, side, 0, taps.channels);
            arithmetic.depthwise(taps, sweep, new Span(x, 0), new Span(y, 0), all, RELU6);
            assertThat(y[2 / stride * side * COUNT]).isNaN();
            assertThat(y[(2 / stride * side + 1) * COUNT - 1]).isNaN();
            assertThat(y[2 * COUNT]).isZero();
        }
    }
}
