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
import java.util.List;
import java.util.Optional;

/**
 * The depthwise separable convolution: a depthwise convolution filters each channel by itself, a 1×1 convolution mixes
 * them; batch norm and activation behind each. (M, H, W) becomes (N, H', W') at D_K²·M·D_F² + M·N·D_F² multiply-adds,
 * 1/N + 1/D_K² of the standard convolution's. MobileNetV1 paper, section 3.1 and Figure 3.
 *
 * @param outChannels N
 * @param stride step of the depthwise window
 * @param kernel D_K
 * @param activation behind both; the paper says ReLU, all its code ReLU6
 * @param conventions the network's conventions
 */
public record DepthwiseSeparable(
        @Attribute(min = 1, max = 16384, letter = "N") int outChannels,
        @Attribute(min = 1, max = 16, letter = "s") int stride,
        @Attribute(min = 1, max = 31, letter = "D_K") int kernel,
        @Attribute Nonlinearity activation,
        Conventions conventions)
        implements Composite {
    public DepthwiseSeparable {
        Attributes.check(
                DepthwiseSeparable.class, "depthwiseSeparable", outChannels, stride, kernel, activation, conventions);
    }

    @Override
    public String key() {
        return "depthwiseSeparable";
    }

    @Override
    public Category category() {
        return Category.DEPTHWISE;
    }

    @Override
    public String brief() {
        return kernel + "×" + kernel + (stride > 1 ? " · s" + stride : "");
    }

    /** The standard convolution that it replaces: the same channels, kernel and stride. */
    public ConvBnAct twin() {
        return ConvBnAct.standard(outChannels, kernel, stride, activation, conventions);
    }

    @Override
    public Optional<Composite> counterpart() {
        return Optional.of(twin());
    }

    @Override
    public Graph body(List<Shape> inputs) {
        int channels = Given.maps(this, inputs).channels();
        Conv2d filter = Conv2d.depthwise(channels, kernel, stride, conventions.padding());
        Graph.Builder graph = Graph.builder();
        String x = graph.add("0", Roles.depthwise(kernel), filter, graph.port());
        x = graph.add("1", new BatchNorm(conventions.epsilon()), x);
        x = graph.add("2", new Activation(activation), x);
        x = graph.add("3", Roles.pointwise(), Conv2d.pointwise(outChannels), x);
        x = graph.add("4", new BatchNorm(conventions.epsilon()), x);
        x = graph.add("5", new Activation(activation), x);
        return graph.build(x);
    }
}
