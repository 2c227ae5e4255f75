package depthwise.op;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import depthwise.tensor.Shape;
import depthwise.tensor.Tensor;
import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Convolution against the definition over a padded copy and a dense kernel, and its counts against counting loops. */
class ConvolutionTest {
    @Property(seed = "4", tries = 300)
    void isTheSumOverTheWindow(
            @ForAll @IntRange(min = 1, max = 3) int inPerGroup,
            @ForAll @IntRange(min = 1, max = 3) int outPerGroup,
            @ForAll @IntRange(min = 1, max = 3) int groups,
            @ForAll @IntRange(min = 1, max = 5) int kernel,
            @ForAll @IntRange(min = 1, max = 3) int stride,
            @ForAll @IntRange(min = 0, max = 3) int padding,
            @ForAll @IntRange(min = 1, max = 9) int height,
            @ForAll @IntRange(min = 1, max = 9) int width,
            @ForAll PaddingMode mode,
            @ForAll boolean bias) {
        Conv2d conv = new Conv2d(outPerGroup * groups, kernel, stride, padding, mode, groups, bias);
        Window window = conv.window();
        Assume.that(window.out(height) > 0 && window.out(width) > 0);
        Shape.Maps in = new Shape.Maps(inPerGroup * groups, height, width);
        Samples samples = new Samples(kernel * 100L + height * 10L + width);
        Tensor x = samples.tensor(in);
        ParameterSource parameters = samples.parameters(conv, List.of(in));

        Tensor y = conv.forward(List.of(x), parameters);

        Shape.Maps out = conv.outputShape(List.of(in));
        assertThat(y.shape()).isEqualTo(out);
        double[][][] padded = pad(x, window, out);
        double[][][][] dense = dense(conv, inPerGroup, parameters.get("weight"));
        long macs = 0;
        for (int n = 0; n < out.channels(); n++) {
            for (int i = 0; i < out.height(); i++) {
                for (int j = 0; j < out.width(); j++) {
                    double sum = bias ? parameters.get("bias")[n] : 0;
                    for (int m = 0; m < in.channels(); m++) {
                        for (int u = 0; u < kernel; u++) {
                            for (int v = 0; v < kernel; v++) {
                                sum += dense[n][m][u][v] * padded[m][i * stride + u][j * stride + v];
                                macs += dense[n][m][u][v] == 0 ? 0 : 1;
                            }
                        }
                    }
                    int at = (n * out.height() + i) * out.width() + j;
                    assertThat((double) y.data()[at]).isCloseTo(sum, within(1e-5));
                }
            }
        }
        assertThat(conv.cost(List.of(in)).macs().value()).isEqualTo(macs);
    }

    private static double[][][] pad(Tensor x, Window window, Shape.Maps out) {
        Shape.Maps in = (Shape.Maps) x.shape();
        int top = window.before(in.height());
        int left = window.before(in.width());
        int rows = Math.max(top + in.height(), (out.height() - 1) * window.stride() + window.kernel());
        int columns = Math.max(left + in.width(), (out.width() - 1) * window.stride() + window.kernel());
        double[][][] padded = new double[in.channels()][rows][columns];
        for (int c = 0; c < in.channels(); c++) {
            for (int i = 0; i < in.height(); i++) {
                for (int j = 0; j < in.width(); j++) {
                    padded[c][top + i][left + j] = x.data()[(c * in.height() + i) * in.width() + j];
                }
            }
        }
        return padded;
    }

    /** The kernel of one group that does the same: zero between groups. */
    private static double[][][][] dense(Conv2d conv, int inPerGroup, float[] weight) {
        int k = conv.kernel();
        double[][][][] dense = new double[conv.outChannels()][inPerGroup * conv.groups()][k][k];
        int at = 0;
        for (int n = 0; n < conv.outChannels(); n++) {
            int group = n * conv.groups() / conv.outChannels();
            for (int m = 0; m < inPerGroup; m++) {
                for (int u = 0; u < k; u++) {
                    for (int v = 0; v < k; v++) {
                        dense[n][group * inPerGroup + m][u][v] = weight[at++];
                    }
                }
            }
        }
        return dense;
    }
}
