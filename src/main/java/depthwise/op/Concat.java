package depthwise.op;

import depthwise.tensor.Shape;
import depthwise.tensor.Tensor;
import depthwise.text.Failure;
import java.util.List;

/**
 * Puts feature maps behind one another: (C₁, H, W), (C₂, H, W) … become (C₁ + C₂ + …, H, W), in the order of the
 * inputs.
 */
public record Concat() implements Primitive {
    @Override
    public String key() {
        return "concat";
    }

    @Override
    public Category category() {
        return Category.JOIN;
    }

    @Override
    public Arity arity() {
        return Arity.atLeast(2);
    }

    @Override
    public Shape.Maps outputShape(List<Shape> inputs) {
        Shape.Maps first = Expect.maps(this, inputs.get(0));
        int channels = 0;
        for (Shape input : inputs) {
            Shape.Maps maps = Expect.maps(this, input);
            if (maps.height() != first.height() || maps.width() != first.width()) {
                throw Failure.of("op.problem.concat", first.toString(), maps.toString());
            }
            channels += maps.channels();
        }
        return new Shape.Maps(channels, first.height(), first.width());
    }

    @Override
    public Cost cost(List<Shape> inputs) {
        return Cost.free(outputShape(inputs));
    }

    @Override
    public Tensor forward(List<Tensor> inputs, ParameterSource parameters) {
        Tensor y = Tensor.zeros(outputShape(inputs.stream().map(Tensor::shape).toList()));
        int at = 0;
        for (Tensor x : inputs) {
            System.arraycopy(x.data(), 0, y.data(), at, x.data().length);
            at += x.data().length;
        }
        return y;
    }
}
