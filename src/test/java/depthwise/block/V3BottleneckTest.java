package depthwise.block;

import static org.assertj.core.api.Assertions.assertThat;

import depthwise.op.Nonlinearity;
import depthwise.op.PaddingMode;
import depthwise.tensor.Shape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class V3BottleneckTest {
    private static final Conventions V3 = Conventions.torchvisionV3(PaddingMode.SYMMETRIC);

    private static V3Bottleneck block(int kernel, int expanded, int out, boolean gate, int stride) {
        return new V3Bottleneck(kernel, expanded, out, gate, Nonlinearity.HARD_SWISH, stride, V3);
    }

    /** The squeeze widths of torchvision's MobileNetV3, Large and Small. */
    @ParameterizedTest
    @CsvSource({
        "72, 24",
        "120, 32",
        "480, 120",
        "672, 168",
        "960, 240",
        "16, 8",
        "96, 24",
        "240, 64",
        "144, 40",
        "288, 72",
        "576, 144"
    })
    void squeezesToAQuarterInSteadyEights(int expanded, int squeezed) {
        Shape.Maps maps = new Shape.Maps(expanded, 7, 7);
        SqueezeExcite gate = new SqueezeExcite(4, Nonlinearity.HARD_SIGMOID);
        // Two 1×1 convolutions with bias on one pixel.
        assertThat(Bodies.totals(gate, maps).macs()).isEqualTo(2L * expanded * squeezed);
        assertThat(Bodies.totals(gate, maps).parameters()).isEqualTo(2L * expanded * squeezed + squeezed + expanded);
    }

    /** features.4 of Large: 24 → 72 → 40, 5×5, stride 2, gated. */
    @Test
    void addsUpItsParts() {
        Shape.Maps maps = new Shape.Maps(24, 56, 56);
        long expand = 24L * 72 * 56 * 56;
        long filter = 25L * 72 * 28 * 28;
        long gate = 2L * 72 * 24;
        long project = 72L * 40 * 28 * 28;
        assertThat(Bodies.totals(block(5, 72, 40, true, 2), maps).macs()).isEqualTo(expand + filter + gate + project);
        assertThat(Bodies.totals(block(5, 72, 40, false, 2), maps).macs()).isEqualTo(expand + filter + project);
    }

    @Test
    void gatesBetweenFilterAndProjection() {
        assertThat(Bodies.paths(block(5, 72, 40, true, 2), new Shape.Maps(24, 8, 8)))
                .containsExactly(
                        "block.0.0",
                        "block.0.1",
                        "block.0.2",
                        "block.1.0",
                        "block.1.1",
                        "block.1.2",
                        "block.2.avgpool",
                        "block.2.fc1",
                        "block.2.activation",
                        "block.2.fc2",
                        "block.2.scale_activation",
                        "block.2.mul",
                        "block.3.0",
                        "block.3.1");
    }

    @Test
    void leavesTheExpansionOutWhereItWouldNotWiden() {
        assertThat(Bodies.paths(block(3, 16, 16, false, 1), new Shape.Maps(16, 8, 8)))
                .containsExactly("block.0.0", "block.0.1", "block.0.2", "block.1.0", "block.1.1", "add");
    }

    @ParameterizedTest
    @CsvSource({"40, 1, true", "40, 2, false", "48, 1, false"})
    void joinsItsEndsOnlyWhereTheyAreAlike(int out, int stride, boolean shortcut) {
        assertThat(Bodies.hasShortcut(block(5, 120, out, true, stride), new Shape.Maps(40, 14, 14)))
                .isEqualTo(shortcut);
    }
}
