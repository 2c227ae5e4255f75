package depthwise.op;

import depthwise.op.Formula.Factor;
import depthwise.tensor.Shape;
import depthwise.tensor.Tensor;
import java.util.List;

/**
 * Bilinear resizing with pixel centres at half coordinates (PyTorch's align_corners = false, no antialiasing): the
 * output pixel i reads the input at (i + ½)·in/out − ½, held inside the edges. (C, H, W) becomes (C, H', W').
 *
 * @param height H'
 * @param width W'
 */
public record Resize(
        @Attribute(min = 1, max = 4096) int height,
        @Attribute(min = 1, max = 4096) int width) implements Primitive {
    public Resize {
        Attributes.check(Resize.class, "resize", height, width);
    }

    @Override
    public String key() {
        return "resize";
    }

    @Override
    public Category category() {
        return Category.RESHAPE;
    }

    @Override
    public String brief() {
        return height + "×" + width;
    }

    @Override
    public Shape.Maps outputShape(List<Shape> inputs) {
        return new Shape.Maps(Expect.maps(this, inputs.get(0)).channels(), height, width);
    }

    @Override
    public Cost cost(List<Shape> inputs) {
        Shape out = outputShape(inputs);
        return Cost.elementwise(Formula.elements(out).times(Factor.of(Letter.FOUR, 4)), out);
    }

    /** Where along an axis of {@code in} the output place {@code i} of {@code out} reads, in input pixels. */
    public static double source(int i, int in, int out) {
        return Math.min(Math.max((i + 0.5) * in / out - 0.5, 0), in - 1);
    }

    @Override
    public Tensor forward(List<Tensor> inputs, ParameterSource parameters) {
        Shape.Maps in = (Shape.Maps) inputs.get(0).shape();
        float[] x = inputs.get(0).data();
        Tensor y = Tensor.zeros(outputShape(List.of(in)));
        int at = 0;
        for (int c = 0; c < in.channels(); c++) {
            for (int i = 0; i < height; i++) {
                double row = source(i, in.height(), height);
                for (int j = 0; j < width; j++) {
                    double column = source(j, in.width(), width);
                    y.data()[at++] = (float) between(x, in, c, row, column);
                }
            }
        }
        return y;
    }

    private static double between(float[] x, Shape.Maps in, int c, double row, double column) {
        int top = (int) row;
        int left = (int) column;
        int bottom = Math.min(top + 1, in.height() - 1);
        int right = Math.min(left + 1, in.width() - 1);
        int base = c * in.height();
        double v = row - top;
        double u = column - left;
        double above = x[(base + top) * in.width() + left] * (1 - u) + x[(base + top) * in.width() + right] * u;
        double below = x[(base + bottom) * in.width() + left] * (1 - u) + x[(base + bottom) * in.width() + right] * u;
        return above * (1 - v) + below * v;
    }
}
