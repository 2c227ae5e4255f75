package depthwise.engine.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import depthwise.op.PaddingMode;
import depthwise.op.Window;
import depthwise.tensor.Shape;
import org.junit.jupiter.api.Test;

class LinesTest {
    @Test
    void aPointwiseLineReadsItsOwn() {
        Lines lines = Lines.pointwise(9, 40);
        assertThat(lines.firstInput(4)).isEqualTo(4);
        assertThat(lines.endInput(4)).isEqualTo(5);
    }

    @Test
    void aWindowsLineReadsWhatLiesInside() {
        Lines lines =
                Lines.of(new Window(5, 2, 2, PaddingMode.SYMMETRIC), new Shape.Maps(3, 9, 7), new Shape.Maps(8, 5, 4));
        assertThat(lines.count()).isEqualTo(5);
        assertThat(lines.floats()).isEqualTo(32);
        assertThat(lines.topOf(0)).isEqualTo(-2);
        assertThat(lines.firstInput(0)).isZero();
        assertThat(lines.endInput(0)).isEqualTo(3);
        assertThat(lines.firstInput(2)).isEqualTo(2);
        assertThat(lines.endInput(2)).isEqualTo(7);
        assertThat(lines.endInput(4)).isEqualTo(9);
    }

    @Test
    void aWindowOutsideReadsNothing() {
        Lines lines = new Lines(5, 1, 2, 1, 1, 3);
        assertThat(lines.firstInput(0)).isEqualTo(lines.endInput(0));
        assertThat(lines.firstInput(4)).isOne();
    }
}
