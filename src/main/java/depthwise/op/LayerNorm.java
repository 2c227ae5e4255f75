package depthwise.op;

import depthwise.op.Formula.Factor;
import depthwise.op.ParameterSpec.Role;
import depthwise.tensor.Shape;
import depthwise.tensor.Tensor;
import java.util.List;

/**
 * Layer normalisation: each token is centred and scaled by its own mean and variance over its d numbers, y = (x − mean)
 * / √(var + ε) · γ + β. (P, N, d) stays.
 *
 * @param epsilon ε
 */
public record LayerNorm(
        @Attribute(min = 0, max = 1, letter = "\\varepsilon")
        double epsilon) implements Primitive {
    public LayerNorm {
        Attributes.check(LayerNorm.class, "layerNorm", epsilon);
    }

    @Override
    public String key() {
        return "layerNorm";
    }

    @Override
    public Category category() {
        return Category.NORMALISATION;
    }

    @Override
    public Shape outputShape(List<Shape> inputs) {
        return Expect.tokens(this, inputs.get(0));
    }

    @Override
    public List<ParameterSpec> parameters(List<Shape> inputs) {
        int channels = inputs.get(0).channels();
        return List.of(
                ParameterSpec.of("weight", Role.NORM_SCALE, channels),
                ParameterSpec.of("bias", Role.NORM_SHIFT, channels));
    }

    @Override
    public boolean inPlace() {
        return true;
    }

    @Override
    public Cost cost(List<Shape> inputs) {
        Shape shape = inputs.get(0);
        Formula parameters = Formula.product(Factor.of(Letter.TWO, 2), Factor.of(Letter.EMBEDDING, shape.channels()));
        Cost touched = Cost.elementwise(Formula.elements(shape), shape);
        return new Cost(parameters, Formula.ZERO, Formula.ZERO, touched.elementwise(), touched.memory());
    }

    @Override
    public Tensor forward(List<Tensor> inputs, ParameterSource parameters) {
        Shape shape = inputs.get(0).shape();
        float[] y = inputs.get(0).data().clone();
        float[] gamma = parameters.get("weight");
        float[] beta = parameters.get("bias");
        for (int row = 0; row < y.length; row += shape.channels()) {
            normalise(y, row, gamma, beta);
        }
        return new Tensor(shape, y);
    }

    private void normalise(float[] y, int row, float[] gamma, float[] beta) {
        int d = gamma.length;
        double mean = 0;
        for (int i = 0; i < d; i++) {
            mean += y[row + i];
        }
        mean /= d;
        double variance = 0;
        for (int i = 0; i < d; i++) {
            variance += (y[row + i] - mean) * (y[row + i] - mean);
        }
        double scale = 1 / Math.sqrt(variance / d + epsilon);
        for (int i = 0; i < d; i++) {
            y[row + i] = (float) ((y[row + i] - mean) * scale * gamma[i] + beta[i]);
        }
    }
}
