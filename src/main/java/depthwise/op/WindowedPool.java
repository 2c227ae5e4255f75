package depthwise.op;

import depthwise.op.Formula.Factor;
import depthwise.tensor.Shape;
import java.util.List;

/** What the poolings over a sliding window have in common: (C, H, W) becomes (C, H', W'), at k² steps a number. */
interface WindowedPool extends Windowed {
    int kernel();

    int stride();

    int padding();

    PaddingMode mode();

    @Override
    default Category category() {
        return Category.RESHAPE;
    }

    @Override
    default String brief() {
        return kernel() + "×" + kernel() + (stride() > 1 ? " · s" + stride() : "");
    }

    @Override
    default Window window() {
        return new Window(kernel(), stride(), padding(), mode());
    }

    @Override
    default Shape.Maps outputShape(List<Shape> inputs) {
        return Pooling.outputShape(this, window(), Expect.maps(this, inputs.get(0)));
    }

    @Override
    default Cost cost(List<Shape> inputs) {
        Shape.Maps out = outputShape(inputs);
        return Cost.elementwise(Formula.elements(out).times(Factor.squared(Letter.KERNEL, kernel())), out);
    }
}
