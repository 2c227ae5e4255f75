package depthwise.op;

import depthwise.op.Formula.Factor;
import depthwise.tensor.Shape;
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
        implements Windowed {
    public AveragePool {
        Attributes.check(AveragePool.class, "averagePool", kernel, stride, padding, mode);
    }

    @Override
    public String key() {
        return "averagePool";
    }

    @Override
    public Category category() {
        return Category.RESHAPE;
    }

    @Override
    public String brief() {
        return kernel + "×" + kernel + (stride > 1 ? " · s" + stride : "");
    }

    @Override
    public Window window() {
        return new Window(kernel, stride, padding, mode);
    }

    @Override
    public Shape.Maps outputShape(List<Shape> inputs) {
        Shape.Maps in = Expect.maps(this, inputs.get(0));
        return Pooling.outputShape(this, window(), in);
    }

    @Override
    public Cost cost(List<Shape> inputs) {
        Shape.Maps out = outputShape(inputs);
        return Cost.elementwise(Formula.elements(out).times(Factor.squared(Letter.KERNEL, kernel)), out);
    }

    @Override
    public Tensor forward(List<Tensor> inputs, ParameterSource parameters) {
        return Pooling.AVERAGE.apply(inputs.get(0), window());
    }
}
