package depthwise.engine.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import depthwise.op.Nonlinearity;
import depthwise.op.PaddingMode;
import depthwise.op.Window;
import depthwise.tensor.Shape;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A network that overflows shows it: no loop makes an ordinary number of what is none, whatever its sign bit says. */
class NotANumberTest {
    private static final int COUNT = 40;
    private static final int SIDE = 5;
    /** Fourteen, seven and four by turns, in tiles of whichever height. */
    private static final int ROWS = 25;

    private static final Clamp RELU6 = Clamp.KNOWN.get(Nonlinearity.RELU6);

    static List<Arithmetic> arithmetics() {
        return Stream.concat(Stream.of(new ScalarArithmetic()), VectorModule.candidates().stream())
                .toList();
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

    /** One tap, and two that the second row of windows begins with. */
    @ParameterizedTest
    @MethodSource("arithmetics")
    void comesThroughAClampedProduct(Arithmetic arithmetic) {
        Columns columns = Columns.exact(COUNT, arithmetic.lanes());
        for (int[] taps : new int[][] {{0}, {0, 1}}) {
            Panels panels = Panels.empty(columns, taps, 1);
            for (int place = 0; place < ROWS; place++) {
                float[] x = new float[ROWS + 1];
                x[place] = Float.intBitsToFloat(place % 2 == 0 ? 0xffc00000 : 0x7fc00000);
                float[] y = new float[ROWS * COUNT];
                arithmetic.product(panels, 0, columns.panels(), new Rows(x, 0, 1), ROWS, new Rows(y, 0, COUNT), RELU6);
                for (int i = 0; i < y.length; i++) {
                    int row = i / COUNT;
                    boolean reads = row == place || taps.length == 2 && row == place - 1;
                    assertThat(Float.isNaN(y[i]))
                            .as("row " + row + " of " + place)
                            .isEqualTo(reads);
                }
            }
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

    /** An edge's windows stand upon rows with weights of zero, and 0 · ∞ is no number. */
    @ParameterizedTest
    @MethodSource("arithmetics")
    void infinityIsClampedAtTheEdges(Arithmetic arithmetic) {
        for (int height = 1; height <= SIDE; height++) {
            Window window = new Window(3, 1, 1, PaddingMode.SYMMETRIC);
            Shape.Maps shape = new Shape.Maps(COUNT, height, SIDE);
            Taps taps = new Taps(new float[Taps.floats(3, COUNT)], 0, 3, COUNT);
            Arrays.fill(taps.data, COUNT, 10 * COUNT, 1);
            Sweep sweep = new Sweep(window, shape, shape, taps);
            float[] x = new float[height * SIDE * COUNT];
            Arrays.fill(x, Float.POSITIVE_INFINITY);
            float[] y = new float[x.length];
            Area all = new Area(0, height, 0, taps.channels);
            arithmetic.depthwise(taps, sweep, new Span(x, 0), new Span(y, 0), all, RELU6);
            assertThat(y).containsOnly(6);
        }
    }

    /** Infinity is the end of an order, too, and what stands beside it is not touched by it. */
    @ParameterizedTest
    @MethodSource("arithmetics")
    void infinityIsBentAsItsFunctionSays(Arithmetic arithmetic) {
        for (Nonlinearity function : Nonlinearity.values()) {
            float[] y = new float[COUNT];
            Arrays.fill(y, 0.5f);
            float[] beside = {0.5f};
            arithmetic.bend(function, beside, 0, 1);
            y[3] = Float.POSITIVE_INFINITY;
            y[COUNT - 1] = 3e38f;
            arithmetic.bend(function, y, 0, COUNT);
            assertThat(y[3]).as("" + function).isEqualTo((float) function.apply(Float.POSITIVE_INFINITY));
            assertThat(y[COUNT - 1]).as("" + function).isEqualTo((float) function.apply(3e38f));
            assertThat(y[4]).isEqualTo(beside[0]);
        }
    }

    @ParameterizedTest
    @MethodSource("arithmetics")
    void aScoreOfMinusInfinityHasNoWeight(Arithmetic arithmetic) {
        int lanes = arithmetic.lanes();
        float[] y = new float[3 * lanes];
        Arrays.fill(y, lanes, 2 * lanes, Float.NEGATIVE_INFINITY);
        float[] sums = new float[lanes];
        arithmetic.powers(1, y, 0, 3, lanes, sums, 0);
        assertThat(Arrays.copyOfRange(y, lanes, 2 * lanes)).containsOnly(0);
        assertThat(sums).containsOnly(2);
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
