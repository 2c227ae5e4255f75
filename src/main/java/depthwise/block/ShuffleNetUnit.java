package depthwise.block;

import depthwise.graph.Composite;
import depthwise.graph.Graph;
import depthwise.op.Activation;
import depthwise.op.Add;
import depthwise.op.Attribute;
import depthwise.op.Attributes;
import depthwise.op.AveragePool;
import depthwise.op.BatchNorm;
import depthwise.op.Category;
import depthwise.op.ChannelShuffle;
import depthwise.op.Concat;
import depthwise.op.Conv2d;
import depthwise.op.Nonlinearity;
import depthwise.op.PaddingMode;
import depthwise.tensor.Shape;
import depthwise.text.Failure;
import java.util.List;

/**
 * ShuffleNet's unit, for comparison: grouped 1×1 convolution, channel shuffle, depthwise 3×3, grouped 1×1 convolution,
 * joined with its input by addition, or at stride 2 by concatenation with the input averaged down. (M, H, W) becomes
 * (N, H', W'). ShuffleNet paper, section 3.2 and Figure 2.
 *
 * @param outChannels N
 * @param groups g
 * @param stride 1 or 2
 * @param conventions the network's conventions
 */
public record ShuffleNetUnit(
        @Attribute(min = 4, max = 16384, letter = "N") int outChannels,
        @Attribute(min = 1, max = 64, letter = "g") int groups,
        @Attribute(min = 1, max = 2, letter = "s") int stride,
        Conventions conventions)
        implements Composite {
    public ShuffleNetUnit {
        Attributes.check(ShuffleNetUnit.class, "shuffleNetUnit", outChannels, groups, stride, conventions);
    }

    @Override
    public String key() {
        return "shuffleNetUnit";
    }

    @Override
    public Category category() {
        return Category.JOIN;
    }

    @Override
    public String brief() {
        return "g" + groups + (stride > 1 ? " · s" + stride : "");
    }

    @Override
    public Graph body(List<Shape> inputs) {
        Shape.Maps in = Given.maps(this, inputs);
        int branch = stride == 1 ? outChannels : outChannels - in.channels();
        if (branch < 1) {
            throw Failure.of("block.problem.shuffleNetOut", outChannels, in.channels());
        }
        int bottleneck = outChannels / 4;
        Graph.Builder graph = Graph.builder();
        String port = graph.port();
        String x = graph.add("gconv1", grouped(bottleneck), port);
        x = graph.add("relu1", relu(), graph.add("bn1", norm(), x));
        x = graph.add("shuffle", new ChannelShuffle(groups), x);
        x = graph.add(
                "depthwise", Roles.depthwise(3), Conv2d.depthwise(bottleneck, 3, stride, conventions.padding()), x);
        x = graph.add("bn2", norm(), x);
        x = graph.add("gconv2", grouped(branch), x);
        x = graph.add("bn3", norm(), x);
        if (stride == 1) {
            x = graph.add("add", Roles.shortcut(), new Add(), port, x);
        } else {
            String pooled = graph.add("pool", new AveragePool(3, stride, 1, conventions.padding()), port);
            x = graph.add("concat", new Concat(), pooled, x);
        }
        return graph.build(graph.add("relu2", relu(), x));
    }

    private Conv2d grouped(int channels) {
        return new Conv2d(channels, 1, 1, 0, PaddingMode.SYMMETRIC, groups, false);
    }

    private BatchNorm norm() {
        return new BatchNorm(conventions.epsilon());
    }

    private static Activation relu() {
        return new Activation(Nonlinearity.RELU);
    }
}
