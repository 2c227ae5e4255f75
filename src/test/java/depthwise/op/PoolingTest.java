package depthwise.op;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import depthwise.tensor.Shape;
import depthwise.tensor.Tensor;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Both poolings against lists of what stands under each window. */
class PoolingTest {
    @Property(seed = "14", tries = 300)
    void poolsWhatStandsUnderTheWindow(
            @ForAll @IntRange(min = 1, max = 5) int kernel,
            @ForAll @IntRange(min = 1, max = 4) int stride,
            @ForAll @IntRange(min = 0, max = 2) int padding,
            @ForAll @IntRange(min = 1, max = 9) int height,
            @ForAll @IntRange(min = 1, max = 9) int width,
            @ForAll PaddingMode mode) {
        Window window = new Window(kernel, stride, padding, mode);
        Assume.that(padding <= kernel / 2 && window.out(height) > 0 && window.out(width) > 0);
        Tensor x = new Samples(height * 10L + width).tensor(new Shape.Maps(2, height, width));
        Tensor max = new MaxPool(kernel, stride, padding, mode).forward(List.of(x), ParameterSource.none());
        Tensor mean = new AveragePool(kernel, stride, padding, mode).forward(List.of(x), ParameterSource.none());
        assertThat(max.shape()).isEqualTo(mean.shape());

        int at = 0;
        for (int c = 0; c < 2; c++) {
            for (int i = 0; i < window.out(height); i++) {
                for (int j = 0; j < window.out(width); j++) {
                    List<Float> under = under(x, window, c, i, j);
                    double sum = under.stream().mapToDouble(v -> v).sum();
                    int count = mode == PaddingMode.SAME ? under.size() : kernel * kernel;
                    assertThat(max.data()[at])
                            .isEqualTo(under.stream().max(Float::compare).orElseThrow());
                    assertThat((double) mean.data()[at]).isCloseTo(sum / count, within(1e-6));
                    at++;
                }
            }
        }
        assertThat(max.data()).hasSize(at);
    }

    private static List<Float> under(Tensor x, Window window, int channel, int i, int j) {
        Shape.Maps maps = (Shape.Maps) x.shape();
        List<Float> under = new ArrayList<>();
        for (int u = 0; u < window.kernel(); u++) {
            for (int v = 0; v < window.kernel(); v++) {
                int row = i * window.stride() + u - window.before(maps.height());
                int column = j * window.stride() + v - window.before(maps.width());
                if (row >= 0 && row < maps.height() && column >= 0 && column < maps.width()) {
                    under.add(x.data()[(channel * maps.height() + row) * maps.width() + column]);
                }
            }
        }
        return under;
    }
}
