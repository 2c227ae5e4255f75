package depthwise.op;

import depthwise.tensor.Shape;
import depthwise.tensor.Tensor;
import depthwise.text.Message;
import java.util.List;

/** Applies a function to every number by itself: y = f(x). Any shape; the shape stays. */
public record Activation(@Attribute Nonlinearity function) implements Primitive {
    @Override
    public String key() {
        return "activation";
    }

    @Override
    public Category category() {
        return Category.ACTIVATION;
    }

    @Override
    public Message title() {
        return Message.of("op.activation.named", function.symbol());
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
        return Cost.elementwise(Formula.elements(inputs.get(0)), inputs.get(0));
    }

    @Override
    public Tensor forward(List<Tensor> inputs, ParameterSource parameters) {
        float[] x = inputs.get(0).data();
        float[] y = new float[x.length];
        for (int i = 0; i < x.length; i++) {
            y[i] = (float) function.apply(x[i]);
        }
        return new Tensor(inputs.get(0).shape(), y);
    }
}
