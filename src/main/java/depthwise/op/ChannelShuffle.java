package depthwise.op;

import depthwise.tensor.Shape;
import depthwise.tensor.Tensor;
import depthwise.text.Failure;
import java.util.List;

/**
 * Deals the channels of each group out over all groups, so that the next grouped convolution sees them all: channel (g,
 * n) of G × C/G moves to (n, g). (C, H, W) stays. ShuffleNet paper, section 3.1.
 *
 * @param groups G
 */
public record ChannelShuffle(
        @Attribute(min = 1, max = 1024, letter = "g") int groups) implements Primitive {
    public ChannelShuffle {
        Attributes.check(ChannelShuffle.class, "channelShuffle", groups);
    }

    @Override
    public String key() {
        return "channelShuffle";
    }

    @Override
    public Category category() {
        return Category.JOIN;
    }

    @Override
    public String brief() {
        return "g" + groups;
    }

    @Override
    public Shape.Maps outputShape(List<Shape> inputs) {
        Shape.Maps in = Expect.maps(this, inputs.get(0));
        if (in.channels() % groups != 0) {
            throw Failure.of("op.problem.shuffle", in.channels(), groups);
        }
        return in;
    }

    @Override
    public Cost cost(List<Shape> inputs) {
        return Cost.free(outputShape(inputs));
    }

    @Override
    public Tensor forward(List<Tensor> inputs, ParameterSource parameters) {
        Shape.Maps shape = (Shape.Maps) inputs.get(0).shape();
        int area = shape.height() * shape.width();
        int each = shape.channels() / groups;
        float[] y = new float[inputs.get(0).data().length];
        for (int c = 0; c < shape.channels(); c++) {
            int to = c % each * groups + c / each;
            System.arraycopy(inputs.get(0).data(), c * area, y, to * area, area);
        }
        return new Tensor(shape, y);
    }
}
