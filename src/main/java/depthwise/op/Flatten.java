package depthwise.op;

import depthwise.tensor.Shape;
import depthwise.tensor.Tensor;
import java.util.List;

/** Lays all numbers in one line: (C, H, W) becomes (C·H·W), channel by channel. */
public record Flatten() implements Primitive {
    @Override
    public String key() {
        return "flatten";
    }

    @Override
    public Category category() {
        return Category.RESHAPE;
    }

    @Override
    public Shape.Vector outputShape(List<Shape> inputs) {
        return new Shape.Vector(Math.toIntExact(inputs.get(0).elements()));
    }

    @Override
    public boolean inPlace() {
        return true;
    }

    @Override
    public Cost cost(List<Shape> inputs) {
        return Cost.free(outputShape(inputs));
    }

    @Override
    public Tensor forward(List<Tensor> inputs, ParameterSource parameters) {
        return new Tensor(
                outputShape(List.of(inputs.get(0).shape())), inputs.get(0).data());
    }
}
