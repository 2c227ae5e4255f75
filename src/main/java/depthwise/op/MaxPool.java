package depthwise.op;

import depthwise.tensor.Tensor;
import java.util.List;

/**
 * Keeps the largest number under a sliding window; places beyond the edges never win. (C, H, W) becomes (C, H', W').
 *
 * @param kernel side k of the window
 * @param stride step s of the window
 * @param padding places beyond the edge on each side, where the mode is symmetric
 * @param mode symmetric like PyTorch, or TensorFlow SAME
 */
public record MaxPool(
        @Attribute(min = 1, max = 31, letter = "k") int kernel,
        @Attribute(min = 1, max = 16, letter = "s") int stride,
        @Attribute(min = 0, max = 15, letter = "p") int padding,
        @Attribute PaddingMode mode)
        implements WindowedPool {
    public MaxPool {
        Attributes.check(MaxPool.class, "maxPool", kernel, stride, padding, mode);
    }

    @Override
    public String key() {
        return "maxPool";
    }

    @Override
    public Tensor forward(List<Tensor> inputs, ParameterSource parameters) {
        return Pooling.MAXIMUM.apply(inputs.get(0), window());
    }
}
