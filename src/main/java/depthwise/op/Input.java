package depthwise.op;

import depthwise.tensor.Shape;
import depthwise.tensor.Tensor;
import java.util.List;

/**
 * Where a picture enters the network. It takes nothing and gives (C, H, W); changing its height and width changes the
 * resolution ρ of everything behind it (MobileNetV1 paper, section 3.4).
 */
public record Input(
        @Attribute(min = 1, max = 16384) int channels,
        @Attribute(min = 1, max = 4096, letter = "H") int height,
        @Attribute(min = 1, max = 4096, letter = "W") int width)
        implements Primitive {
    public Input {
        Attributes.check(Input.class, "input", channels, height, width);
    }

    @Override
    public String key() {
        return "input";
    }

    @Override
    public Category category() {
        return Category.TERMINAL;
    }

    @Override
    public Arity arity() {
        return Arity.exactly(0);
    }

    @Override
    public String brief() {
        return height + "×" + width + " × " + channels;
    }

    @Override
    public Shape.Maps outputShape(List<Shape> inputs) {
        return new Shape.Maps(channels, height, width);
    }

    @Override
    public Cost cost(List<Shape> inputs) {
        return Cost.free(outputShape(inputs));
    }

    /** Nothing flows into an input: whoever runs the network puts the picture in its place. */
    @Override
    public Tensor forward(List<Tensor> inputs, ParameterSource parameters) {
        throw new IllegalStateException("the input is given, not computed");
    }
}
