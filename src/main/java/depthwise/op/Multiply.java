package depthwise.op;

import depthwise.tensor.Shape;
import depthwise.tensor.Tensor;
import depthwise.text.Failure;
import java.util.List;

/**
 * Multiplies two tensors number by number; (C, 1, 1) is spread over the height and width of (C, H, W). This is how a
 * squeeze-and-excite gate weighs its channels.
 */
public record Multiply() implements Primitive {
    @Override
    public String key() {
        return "multiply";
    }

    @Override
    public Category category() {
        return Category.GATE;
    }

    @Override
    public Arity arity() {
        return Arity.exactly(2);
    }

    @Override
    public Shape outputShape(List<Shape> inputs) {
        Shape a = inputs.get(0);
        Shape b = inputs.get(1);
        if (a.equals(b) || spreads(b, a)) {
            return a;
        }
        if (spreads(a, b)) {
            return b;
        }
        throw Failure.of("op.problem.multiply", a.toString(), b.toString());
    }

    private static boolean spreads(Shape gate, Shape over) {
        return gate instanceof Shape.Maps g
                && over instanceof Shape.Maps
                && g.height() == 1
                && g.width() == 1
                && g.channels() == over.channels();
    }

    @Override
    public Cost cost(List<Shape> inputs) {
        Shape out = outputShape(inputs);
        return Cost.elementwise(Formula.elements(out), out);
    }

    @Override
    public Tensor forward(List<Tensor> inputs, ParameterSource parameters) {
        Tensor a = inputs.get(0);
        Tensor b = inputs.get(1);
        Tensor y = Tensor.zeros(outputShape(List.of(a.shape(), b.shape())));
        int strideA = y.data().length / a.data().length;
        int strideB = y.data().length / b.data().length;
        for (int i = 0; i < y.data().length; i++) {
            y.data()[i] = a.data()[i / strideA] * b.data()[i / strideB];
        }
        return y;
    }
}
