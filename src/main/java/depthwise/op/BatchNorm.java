package depthwise.op;

import depthwise.op.Formula.Factor;
import depthwise.op.ParameterSpec.Role;
import depthwise.tensor.Shape;
import depthwise.tensor.Tensor;
import java.util.List;

/**
 * Batch normalisation at inference: each channel is shifted and scaled by the statistics seen in training, y = (x −
 * mean) / √(var + ε) · γ + β. (C, H, W) stays.
 *
 * @param epsilon ε; torchvision's V3 and TensorFlow use 1e-3, PyTorch's default is 1e-5
 */
public record BatchNorm(
        @Attribute(min = 0, max = 1, letter = "\\varepsilon")
        double epsilon) implements Primitive {
    public BatchNorm {
        Attributes.check(BatchNorm.class, "batchNorm", epsilon);
    }

    @Override
    public String key() {
        return "batchNorm";
    }

    @Override
    public Category category() {
        return Category.NORMALISATION;
    }

    @Override
    public Shape outputShape(List<Shape> inputs) {
        return Expect.maps(this, inputs.get(0));
    }

    @Override
    public List<ParameterSpec> parameters(List<Shape> inputs) {
        int channels = inputs.get(0).channels();
        return List.of(
                ParameterSpec.of("weight", Role.NORM_SCALE, channels),
                ParameterSpec.of("bias", Role.NORM_SHIFT, channels),
                ParameterSpec.of("running_mean", Role.RUNNING_MEAN, channels),
                ParameterSpec.of("running_var", Role.RUNNING_VARIANCE, channels));
    }

    @Override
    public boolean inPlace() {
        return true;
    }

    @Override
    public Cost cost(List<Shape> inputs) {
        Shape shape = inputs.get(0);
        Formula parameters = Formula.product(Factor.of(Letter.TWO, 2), Factor.of(Letter.OUTPUT, shape.channels()));
        Cost touched = Cost.elementwise(Formula.elements(shape), shape);
        return new Cost(parameters, Formula.ZERO, Formula.ZERO, touched.elementwise(), touched.memory());
    }

    /** The same as one scale and shift a channel: γ/√(var + ε) and β − mean · γ/√(var + ε). */
    public Affine affine(ParameterSource parameters) {
        float[] gamma = parameters.get("weight");
        float[] beta = parameters.get("bias");
        float[] mean = parameters.get("running_mean");
        float[] variance = parameters.get("running_var");
        double[] scale = new double[gamma.length];
        double[] shift = new double[gamma.length];
        for (int c = 0; c < gamma.length; c++) {
            scale[c] = gamma[c] / Math.sqrt(variance[c] + epsilon);
            shift[c] = beta[c] - mean[c] * scale[c];
        }
        return new Affine(scale, shift);
    }

    @Override
    public Tensor forward(List<Tensor> inputs, ParameterSource parameters) {
        Shape.Maps shape = (Shape.Maps) inputs.get(0).shape();
        float[] x = inputs.get(0).data();
        float[] y = new float[x.length];
        float[] gamma = parameters.get("weight");
        float[] beta = parameters.get("bias");
        float[] mean = parameters.get("running_mean");
        float[] variance = parameters.get("running_var");
        int area = shape.height() * shape.width();
        for (int c = 0; c < shape.channels(); c++) {
            double scale = gamma[c] / Math.sqrt(variance[c] + epsilon);
            for (int i = c * area; i < (c + 1) * area; i++) {
                y[i] = (float) ((x[i] - mean[c]) * scale + beta[c]);
            }
        }
        return new Tensor(shape, y);
    }
}
