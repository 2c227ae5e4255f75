package depthwise.op;

import depthwise.tensor.Shape;
import depthwise.tensor.Tensor;
import depthwise.text.Failure;
import java.util.List;

/** Turns logits into probabilities: y_i = e^{x_i} / Σ e^{x_j}. A vector (n) stays. */
public record Softmax() implements Primitive {
    @Override
    public String key() {
        return "softmax";
    }

    @Override
    public Category category() {
        return Category.ACTIVATION;
    }

    @Override
    public Shape outputShape(List<Shape> inputs) {
        if (inputs.get(0) instanceof Shape.Vector vector) {
            return vector;
        }
        throw Failure.of("op.problem.softmaxNeedsVector", inputs.get(0).toString());
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
        double[] row = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            row[i] = x[i];
        }
        normalise(row);
        float[] y = new float[x.length];
        for (int i = 0; i < x.length; i++) {
            y[i] = (float) row[i];
        }
        return new Tensor(inputs.get(0).shape(), y);
    }

    /** Replaces {@code row} (modified) by its softmax; the largest is taken away first, so that nothing overflows. */
    static void normalise(double[] row) {
        double max = Double.NEGATIVE_INFINITY;
        for (double x : row) {
            max = Math.max(max, x);
        }
        double sum = 0;
        for (int i = 0; i < row.length; i++) {
            row[i] = Math.exp(row[i] - max);
            sum += row[i];
        }
        for (int i = 0; i < row.length; i++) {
            row[i] /= sum;
        }
    }
}
