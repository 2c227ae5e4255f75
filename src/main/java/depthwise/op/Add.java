package depthwise.op;

import depthwise.tensor.Shape;
import depthwise.tensor.Tensor;
import depthwise.text.Failure;
import java.util.List;

/** Adds tensors of one shape number by number: the residual connection. */
public record Add() implements Primitive {
    @Override
    public String key() {
        return "add";
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
    public Shape outputShape(List<Shape> inputs) {
        Shape first = inputs.get(0);
        for (Shape other : inputs) {
            if (!other.equals(first)) {
                throw Failure.of("op.problem.add", first.toString(), other.toString());
            }
        }
        return first;
    }

    @Override
    public boolean inPlace() {
        return true;
    }

    @Override
    public Cost cost(List<Shape> inputs) {
        return Cost.elementwise(Formula.elements(inputs.get(0)), inputs.get(0));
    }

    @Override
    public Tensor forward(List<Tensor> inputs, ParameterSource parameters) {
        float[] y = new float[inputs.get(0).data().length];
        for (int i = 0; i < y.length; i++) {
            double sum = 0;
            for (Tensor x : inputs) {
                sum += x.data()[i];
            }
            y[i] = (float) sum;
        }
        return new Tensor(inputs.get(0).shape(), y);
    }
}
