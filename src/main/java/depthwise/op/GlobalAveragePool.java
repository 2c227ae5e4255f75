package depthwise.op;

import depthwise.tensor.Shape;
import depthwise.tensor.Tensor;
import java.util.List;

/** Averages each channel over its whole map: y[c] = 1/(H·W) Σ x[c, i, j]. (C, H, W) becomes (C, 1, 1). */
public record GlobalAveragePool() implements Primitive {
    @Override
    public String key() {
        return "globalAveragePool";
    }

    @Override
    public Category category() {
        return Category.RESHAPE;
    }

    @Override
    public Shape.Maps outputShape(List<Shape> inputs) {
        return new Shape.Maps(Expect.maps(this, inputs.get(0)).channels(), 1, 1);
    }

    @Override
    public Cost cost(List<Shape> inputs) {
        return Cost.elementwise(Formula.elements(inputs.get(0)), outputShape(inputs));
    }

    @Override
    public Tensor forward(List<Tensor> inputs, ParameterSource parameters) {
        Tensor x = inputs.get(0);
        Shape.Maps in = (Shape.Maps) x.shape();
        int area = in.height() * in.width();
        float[] y = new float[in.channels()];
        for (int c = 0; c < y.length; c++) {
            double sum = 0;
            for (int i = c * area; i < (c + 1) * area; i++) {
                sum += x.data()[i];
            }
            y[c] = (float) (sum / area);
        }
        return new Tensor(outputShape(List.of(in)), y);
    }
}
