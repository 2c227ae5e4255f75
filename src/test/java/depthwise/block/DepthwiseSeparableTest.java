package depthwise.block;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import depthwise.op.Nonlinearity;
import depthwise.op.PaddingMode;
import depthwise.tensor.Shape;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class DepthwiseSeparableTest {
    private static final Conventions PLAIN = Conventions.torchvision(PaddingMode.SYMMETRIC);

    private static DepthwiseSeparable block(int channels, int stride, int kernel) {
        return new DepthwiseSeparable(channels, stride, kernel, Nonlinearity.RELU6, PLAIN);
    }

    /** MobileNetV1 paper, Table 3. */
    @Test
    void costsWhatThePaperSays() {
        Shape.Maps in = new Shape.Maps(512, 14, 14);
        assertThat(Bodies.totals(block(512, 1, 3), in).macs()).isEqualTo(52_283_392);
        // The table counts no batch norm: 2·512 twice.
        assertThat(Bodies.totals(block(512, 1, 3), in).parameters()).isEqualTo(266_752 + 2048);
        assertThat(Bodies.totals(block(512, 1, 3).twin(), in).macs()).isEqualTo(462_422_016);
        assertThat(Bodies.totals(block(384, 1, 3), new Shape.Maps(384, 14, 14)).macs())
                .isEqualTo(29_578_752);
        assertThat(Bodies.totals(block(384, 1, 3), new Shape.Maps(384, 10, 10)).macs())
                .isEqualTo(15_091_200);
    }

    /** MobileNetV1 paper, end of section 3.1: 1/N + 1/D_K² of the standard convolution, at any stride. */
    @Property(seed = "2", tries = 60)
    void costsTheKnownShareOfItsTwin(
            @ForAll @IntRange(min = 2, max = 40) int in,
            @ForAll @IntRange(min = 1, max = 40) int out,
            @ForAll @IntRange(min = 1, max = 3) int stride,
            @ForAll @IntRange(min = 1, max = 3) int half,
            @ForAll @IntRange(min = 1, max = 30) int height,
            @ForAll @IntRange(min = 1, max = 30) int width) {
        int kernel = 2 * half + 1;
        Shape.Maps maps = new Shape.Maps(in, height, width);
        DepthwiseSeparable block = block(out, stride, kernel);
        double share = (double) Bodies.totals(block, maps).macs()
                / Bodies.totals(block.twin(), maps).macs();
        assertThat(share).isCloseTo(1.0 / out + 1.0 / (kernel * kernel), within(1e-12));
        assertThat(block.outputShape(java.util.List.of(maps)))
                .isEqualTo(block.twin().outputShape(java.util.List.of(maps)));
    }

    @Test
    void numbersItsModulesInARow() {
        assertThat(Bodies.paths(block(64, 1, 3), new Shape.Maps(32, 8, 8)))
                .containsExactly("0", "1", "2", "3", "4", "5");
    }
}
