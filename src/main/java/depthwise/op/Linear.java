package depthwise.op;

import depthwise.op.Formula.Factor;
import depthwise.op.ParameterSpec.Role;
import depthwise.tensor.Shape;
import depthwise.tensor.Tensor;
import depthwise.text.Failure;
import java.util.ArrayList;
import java.util.List;

/**
 * A fully connected layer: y = W·x + b for a vector (M), or for every token of (P, N, M) alike.
 *
 * @param outFeatures N
 * @param bias whether b is added
 */
public record Linear(
        @Attribute(min = 1, max = 65536, letter = "N") int outFeatures,
        @Attribute boolean bias) implements Primitive {
    public Linear {
        Attributes.check(Linear.class, "linear", outFeatures, bias);
    }

    @Override
    public String key() {
        return "linear";
    }

    @Override
    public Category category() {
        return Category.LINEAR;
    }

    @Override
    public String brief() {
        return Integer.toString(outFeatures);
    }

    @Override
    public Shape outputShape(List<Shape> inputs) {
        Shape in = inputs.get(0);
        if (in instanceof Shape.Tokens tokens) {
            return new Shape.Tokens(tokens.sequences(), tokens.tokens(), outFeatures);
        }
        if (in instanceof Shape.Vector) {
            return new Shape.Vector(outFeatures);
        }
        throw Failure.of("op.problem.linearNeedsVector", in.toString());
    }

    @Override
    public List<ParameterSpec> parameters(List<Shape> inputs) {
        List<ParameterSpec> specs = new ArrayList<>();
        specs.add(ParameterSpec.of(
                "weight", Role.WEIGHT, outFeatures, inputs.get(0).channels()));
        if (bias) {
            specs.add(ParameterSpec.of("bias", Role.BIAS, outFeatures));
        }
        return specs;
    }

    @Override
    public Cost cost(List<Shape> inputs) {
        Shape in = inputs.get(0);
        Factor out = Factor.of(Letter.OUTPUT, outFeatures);
        Formula weights = Formula.product(Factor.of(Letter.INPUT, in.channels()), out);
        Formula learned = bias ? weights.plus(Formula.product(out)) : weights;
        Formula macs = in instanceof Shape.Tokens tokens
                ? weights.times(
                        Factor.of(Letter.SEQUENCES, tokens.sequences()), Factor.of(Letter.TOKENS, tokens.tokens()))
                : weights;
        return Cost.products(learned, macs, outputShape(inputs));
    }

    @Override
    public Tensor forward(List<Tensor> inputs, ParameterSource parameters) {
        Tensor x = inputs.get(0);
        Tensor y = Tensor.zeros(outputShape(List.of(x.shape())));
        float[] weight = parameters.get("weight");
        float[] b = bias ? parameters.get("bias") : null;
        int in = x.shape().channels();
        for (int at = 0; at < y.data().length; at++) {
            int n = at % outFeatures;
            int row = at / outFeatures * in;
            double sum = b == null ? 0 : b[n];
            for (int m = 0; m < in; m++) {
                sum += (double) weight[n * in + m] * x.data()[row + m];
            }
            y.data()[at] = (float) sum;
        }
        return y;
    }
}
