package depthwise.block;

import depthwise.graph.Composite;
import depthwise.graph.Graph;
import depthwise.op.Activation;
import depthwise.op.Attribute;
import depthwise.op.Attributes;
import depthwise.op.BatchNorm;
import depthwise.op.Category;
import depthwise.op.Conv2d;
import depthwise.op.Nonlinearity;
import depthwise.tensor.Shape;
import depthwise.text.Message;
import java.util.List;
import java.util.Optional;

/**
 * The smallest brick of every network here: convolution, batch norm, activation. (M, H, W) becomes (N, H', W').
 *
 * @param outChannels N
 * @param kernel D_K
 * @param stride step of the window
 * @param groups parts that the channels are split into
 * @param activation the function behind it; linear leaves it out
 * @param conventions the network's conventions
 */
public record ConvBnAct(
        @Attribute(min = 1, max = 16384, letter = "N") int outChannels,
        @Attribute(min = 1, max = 31, letter = "D_K") int kernel,
        @Attribute(min = 1, max = 16, letter = "s") int stride,
        @Attribute(min = 1, max = 16384, letter = "g") int groups,
        @Attribute Nonlinearity activation,
        Conventions conventions)
        implements Composite {
    public ConvBnAct {
        Attributes.check(ConvBnAct.class, "convBnAct", outChannels, kernel, stride, groups, activation, conventions);
    }

    /** One group. */
    public static ConvBnAct standard(
            int outChannels, int kernel, int stride, Nonlinearity activation, Conventions conventions) {
        return new ConvBnAct(outChannels, kernel, stride, 1, activation, conventions);
    }

    /** A 1×1 convolution. */
    public static ConvBnAct pointwise(int outChannels, Nonlinearity activation, Conventions conventions) {
        return new ConvBnAct(outChannels, 1, 1, 1, activation, conventions);
    }

    @Override
    public String key() {
        return "convBnAct";
    }

    @Override
    public Category category() {
        return kernel == 1 ? Category.POINTWISE : Category.CONVOLUTION;
    }

    @Override
    public Message title() {
        return Message.of("block.convBnAct.sized", kernel);
    }

    @Override
    public String brief() {
        return kernel + "×" + kernel + (stride > 1 ? " · s" + stride : "") + " · " + activation.symbol();
    }

    /** A standard convolution with a window can be split into filtering and mixing. */
    @Override
    public Optional<Composite> counterpart() {
        return groups == 1 && kernel > 1 && activation != Nonlinearity.IDENTITY
                ? Optional.of(new DepthwiseSeparable(outChannels, stride, kernel, activation, conventions))
                : Optional.empty();
    }

    @Override
    public Graph body(List<Shape> inputs) {
        Given.maps(this, inputs);
        Graph.Builder graph = Graph.builder();
        Conv2d convolution = new Conv2d(outChannels, kernel, stride, kernel / 2, conventions.padding(), groups, false);
        String out = normalised(graph, convolution, activation, conventions);
        return graph.build(out);
    }

    /** Puts down port, convolution, batch norm and, unless linear, activation; answers the last one's name. */
    static String normalised(
            Graph.Builder graph, Conv2d convolution, Nonlinearity activation, Conventions conventions) {
        Naming naming = conventions.naming();
        String x = graph.add(naming.convolution(), convolution, graph.port());
        x = graph.add(naming.norm(), new BatchNorm(conventions.epsilon()), x);
        return activation == Nonlinearity.IDENTITY ? x : graph.add(naming.activation(), new Activation(activation), x);
    }
}
