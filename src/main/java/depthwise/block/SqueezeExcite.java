package depthwise.block;

import depthwise.graph.Composite;
import depthwise.graph.Graph;
import depthwise.op.Activation;
import depthwise.op.Attribute;
import depthwise.op.Attributes;
import depthwise.op.Category;
import depthwise.op.Conv2d;
import depthwise.op.GlobalAveragePool;
import depthwise.op.Multiply;
import depthwise.op.Nonlinearity;
import depthwise.op.PaddingMode;
import depthwise.tensor.Shape;
import java.util.List;

/**
 * Squeeze-and-excite: the average of each map goes through two small 1×1 convolutions and comes back as one weight a
 * channel, which the maps are multiplied by. (C, H, W) stays. MobileNetV3 paper, section 5.3.
 *
 * @param reduction C is squeezed to C / reduction, rounded to a multiple of 8
 * @param gate what turns the weights into 0 … 1
 */
public record SqueezeExcite(
        @Attribute(min = 1, max = 64, letter = "r") int reduction,
        @Attribute Nonlinearity gate) implements Composite {
    public SqueezeExcite {
        Attributes.check(SqueezeExcite.class, "squeezeExcite", reduction, gate);
    }

    @Override
    public String key() {
        return "squeezeExcite";
    }

    @Override
    public Category category() {
        return Category.GATE;
    }

    @Override
    public String brief() {
        return "1/" + reduction;
    }

    @Override
    public Graph body(List<Shape> inputs) {
        int channels = Given.maps(this, inputs).channels();
        Graph.Builder graph = Graph.builder();
        String port = graph.port();
        String x = graph.add("avgpool", new GlobalAveragePool(), port);
        int squeezed = channels / reduction;
        x = graph.add("fc1", biased(Divisible.by(8, squeezed)), x);
        x = graph.add("activation", new Activation(Nonlinearity.RELU), x);
        x = graph.add("fc2", biased(channels), x);
        x = graph.add("scale_activation", new Activation(gate), x);
        return graph.build(graph.add("mul", new Multiply(), port, x));
    }

    private static Conv2d biased(int outChannels) {
        return new Conv2d(outChannels, 1, 1, 0, PaddingMode.SYMMETRIC, 1, true);
    }
}
