package depthwise.op;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import depthwise.tensor.Shape;
import depthwise.tensor.Tensor;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ResizeTest {
    private static float[] resize(int height, int width, Tensor x) {
        return new Resize(height, width)
                .forward(List.of(x), ParameterSource.none())
                .data();
    }

    /** The example in PyTorch's documentation of Upsample, align_corners = false. */
    @Test
    void doublesAsPyTorchDocumentsIt() {
        assertThat(resize(4, 4, Samples.counting(1, 2, 2)))
                .containsExactly(
                        1f, 1.25f, 1.75f, 2f, 1.5f, 1.75f, 2.25f, 2.5f, 2.5f, 2.75f, 3.25f, 3.5f, 3f, 3.25f, 3.75f, 4f);
    }

    @Test
    void halvesBetweenPixelCentres() {
        assertThat(resize(1, 2, Samples.counting(1, 1, 4))).containsExactly(1.5f, 3.5f);
    }

    /** MobileViT at 224: 7 → 8 reads at (i + ½)·7/8 − ½, cut at the first pixel and at the last. */
    @Test
    void widensSevenToEight() {
        double[] expected = {1, 1.8125, 2.6875, 3.5625, 4.4375, 5.3125, 6.1875, 7};
        float[] y = resize(1, 8, Samples.counting(1, 1, 7));
        for (int i = 0; i < 8; i++) {
            assertThat((double) y[i]).isCloseTo(expected[i], within(1e-6));
        }
    }

    @Property(seed = "11", tries = 100)
    void keepsItsSizeOrAConstant(
            @ForAll @IntRange(min = 1, max = 6) int height,
            @ForAll @IntRange(min = 1, max = 6) int width,
            @ForAll @IntRange(min = 1, max = 9) int newHeight,
            @ForAll @IntRange(min = 1, max = 9) int newWidth) {
        Tensor x = Samples.counting(2, height, width);
        assertThat(resize(height, width, x)).containsExactly(x.data());
        Tensor flat = Tensor.zeros(new Shape.Maps(1, height, width));
        java.util.Arrays.fill(flat.data(), 3);
        assertThat(resize(newHeight, newWidth, flat)).containsOnly(3);
    }
}
