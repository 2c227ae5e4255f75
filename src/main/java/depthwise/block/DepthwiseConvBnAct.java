package depthwise.block;

import depthwise.graph.Composite;
import depthwise.graph.Graph;
import depthwise.op.Attribute;
import depthwise.op.Attributes;
import depthwise.op.Category;
import depthwise.op.Conv2d;
import depthwise.op.Nonlinearity;
import depthwise.tensor.Shape;
import depthwise.text.Message;
import java.util.List;

/**
 * A depthwise convolution with batch norm and activation: each channel is filtered by itself, so there are as many
 * channels as it is given. (M, H, W) becomes (M, H', W').
 *
 * @param kernel D_K
 * @param stride step of the window
 * @param activation the function behind it; linear leaves it out
 * @param conventions the network's conventions
 */
public record DepthwiseConvBnAct(
        @Attribute(min = 1, max = 31, letter = "D_K") int kernel,
        @Attribute(min = 1, max = 16, letter = "s") int stride,
        @Attribute Nonlinearity activation,
        Conventions conventions)
        implements Composite {
    public DepthwiseConvBnAct {
        Attributes.check(DepthwiseConvBnAct.class, "depthwiseConvBnAct", kernel, stride, activation, conventions);
    }

    @Override
    public String key() {
        return "depthwiseConvBnAct";
    }

    @Override
    public Category category() {
        return Category.DEPTHWISE;
    }

    @Override
    public Message title() {
        return Message.of("block.depthwiseConvBnAct.sized", kernel);
    }

    @Override
    public String brief() {
        return kernel + "×" + kernel + (stride > 1 ? " · s" + stride : "") + " · " + activation.symbol();
    }

    @Override
    public Graph body(List<Shape> inputs) {
        int channels = Given.maps(this, inputs).channels();
        Graph.Builder graph = Graph.builder();
        Conv2d convolution = Conv2d.depthwise(channels, kernel, stride, conventions.padding());
        return graph.build(ConvBnAct.normalised(graph, convolution, activation, conventions));
    }
}
