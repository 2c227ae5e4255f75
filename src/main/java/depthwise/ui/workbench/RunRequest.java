package depthwise.ui.workbench;

import depthwise.graph.Analysis;
import depthwise.graph.FlatOperation;
import depthwise.image.Picture;
import depthwise.image.Preprocessing;
import depthwise.op.Input;
import depthwise.tensor.Shape;
import depthwise.tensor.Tensor;
import depthwise.text.Failure;
import depthwise.weights.WeightSource;

/** Everything that a run depends on. */
record RunRequest(Analysis analysis, WeightSource source, Picture picture, Preprocessing preprocessing) {
    /** What the network's input receives. */
    Tensor input() {
        Shape.Maps shape = analysis.operations().stream()
                .filter(op -> op.operation() instanceof Input)
                .map(FlatOperation::shape)
                .map(Shape.Maps.class::cast)
                .findFirst()
                .orElseThrow(() -> Failure.of("workbench.problem.noInput"));
        Tensor colours = preprocessing.apply(picture, shape.height(), shape.width());
        return shape.channels() == 3 ? colours : repeated(colours, shape);
    }

    /** A block by itself may take more channels than a picture has: red, green and blue come round again. */
    private static Tensor repeated(Tensor colours, Shape.Maps shape) {
        Tensor wide = Tensor.zeros(shape);
        int area = shape.height() * shape.width();
        for (int c = 0; c < shape.channels(); c++) {
            System.arraycopy(colours.data(), c % 3 * area, wide.data(), c * area, area);
        }
        return wide;
    }
}
