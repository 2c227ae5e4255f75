package depthwise.op;

import depthwise.tensor.Shape;
import depthwise.tensor.Tensor;
import java.util.List;

/**
 * In training, silences each number with some probability; at inference it hands on what it is given, of any shape.
 *
 * @param probability how often a number is silenced in training
 */
public record Dropout(@Attribute(min = 0, max = 1) double probability) implements Primitive {
    public Dropout {
        Attributes.check(Dropout.class, "dropout", probability);
    }

    @Override
    public String key() {
        return "dropout";
    }

    @Override
    public Category category() {
        return Category.RESHAPE;
    }

    @Override
    public Shape outputShape(List<Shape> inputs) {
        return inputs.get(0);
    }

    @Override
    public boolean inPlace() {
        return true;
    }

    @Override
    public Cost cost(List<Shape> inputs) {
        return Cost.free(inputs.get(0));
    }

    @Override
    public Tensor forward(List<Tensor> inputs, ParameterSource parameters) {
        return inputs.get(0);
    }
}
