package depthwise.op;

import depthwise.tensor.Tensor;
import java.util.List;

/**
 * Averages over a sliding window; zeros beyond the edges count as in PyTorch's default (count_include_pad). (C, H, W)
 * becomes (C, H', W').
 *
 * @param kernel side k of the window
 * @param stride step s of the window
 * @param padding zeros on each side, where the mode is symmetric
 * @param mode symmetric like PyTorch, or TensorFlow SAME, which leaves the zeros out of the average
 */
public record AveragePool(
        @Attribute(min = 1, max = 31, letter = "k") int kernel,
        @Attribute(min = 1, max = 16, letter = "s") int stride,
        @Attribute(min = 0, max = 15, letter = "p") int padding,
        @Attribute PaddingMode mode)
        implements WindowedPool {
    public AveragePool {
        Attributes.check(AveragePool.class, "averagePool", kernel, stride, padding, mode);
    }

    @Override
    public String key() {
        return "averagePool";
    }

    @Override
    public Tensor forward(List<Tensor> inputs, ParameterSource parameters) {
        return Pooling.AVERAGE.apply(inputs.get(0), window());
    }
}
