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
    void fillsASoftmax(Arithmetic arithmetic) {
        float[] y = new float[COUNT];
        y[3] = Float.intBitsToFloat(0xffc00000);
        arithmetic.softmax(1, y, 0, COUNT);
        assertThat(y[0]).isNaN();
        assertThat(y[COUNT - 1]).isNaN();
    }

    @ParameterizedTest
    @MethodSource("arithmetics")
    void comesThroughAClampedProduct(Arithmetic arithmetic) {
        Columns columns = Columns.exact(COUNT, arithmetic.lanes());
        Panels panels = Panels.empty(columns, new int[] {0}, 1);
        float[] x = new float[9];
        x[7] = Float.intBitsToFloat(0xffc00000);
        float[] y = new float[x.length * COUNT];
        arithmetic.product(panels, 0, columns.panels(), new Rows(x, 0, 1), x.length, new Rows(y, 0, COUNT), RELU6);
        assertThat(y[6 * COUNT]).isZero();
        assertThat(y[7 * COUNT]).isNaN();
        assertThat(y[8 * COUNT - 1]).isNaN();
    }

    @ParameterizedTest
    @MethodSource("arithmetics")
    void comesThroughAClampedDepthwiseConvolution(Arithmetic arithmetic) {
        Window window = new Window(3, 1, 1, PaddingMode.SYMMETRIC);
        Shape.Maps maps = new Shape.Maps(COUNT, SIDE, SIDE);
        Taps taps = new Taps(new float[10 * COUNT], 0, 3, COUNT);
        Sweep sweep = new Sweep(window, maps, maps, taps);
        float[] x = new float[SIDE * SIDE * COUNT];
        Arrays.fill(x, 0, COUNT, Float.intBitsToFloat(0xffc00000));
        float[] y = new float[x.length];
        arithmetic.depthwise(taps, sweep, new Span(x, 0), new Span(y, 0), new Area(0, SIDE, 0, taps.channels), RELU6);
        assertThat(y[0]).isNaN();
        assertThat(y[(SIDE + 2) * COUNT - 1]).isNaN();
        assertThat(y[2 * COUNT]).isZero();
    }
}
