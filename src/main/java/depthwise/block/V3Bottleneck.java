package depthwise.block;

import depthwise.graph.Composite;
import depthwise.graph.Graph;
import depthwise.op.Add;
import depthwise.op.Attribute;
import depthwise.op.Attributes;
import depthwise.op.Category;
import depthwise.op.Nonlinearity;
import depthwise.tensor.Shape;
import java.util.List;

/**
 * MobileNetV3's bottleneck: V2's with squeeze-and-excite on the widened maps, and h-swish in the deeper half. (M, H, W)
 * becomes (N, H', W'). MobileNetV3 paper, section 3 and Tables 1 and 2.
 *
 * @param kernel k
 * @param expanded exp size; no expansion where it equals M
 * @param outChannels #out
 * @param squeezeExcite SE
 * @param activation NL: RE or HS
 * @param stride s
 * @param conventions the network's conventions
 */
public record V3Bottleneck(
        @Attribute(min = 1, max = 31, letter = "k") int kernel,
        @Attribute(min = 1, max = 16384) int expanded,
        @Attribute(min = 1, max = 16384, letter = "c") int outChannels,
        @Attribute boolean squeezeExcite,
        @Attribute Nonlinearity activation,
        @Attribute(min = 1, max = 16, letter = "s") int stride,
        Conventions conventions)
        implements Composite {
    public V3Bottleneck {
        Attributes.check(
                V3Bottleneck.class,
                "v3Bottleneck",
                kernel,
                expanded,
                outChannels,
                squeezeExcite,
                activation,
                stride,
                conventions);
    }

    @Override
    public String key() {
        return "v3Bottleneck";
    }

    @Override
    public Category category() {
        return Category.DEPTHWISE;
    }

    @Override
    public String brief() {
        return kernel + "×" + kernel + (stride > 1 ? " · s" + stride : "") + " · " + expanded
                + (squeezeExcite ? " · SE" : "");
    }

    @Override
    public Graph body(List<Shape> inputs) {
        Shape.Maps in = Given.maps(this, inputs);
        Graph.Builder graph = Graph.builder();
        String port = graph.port();
        String x = port;
        int at = 0;
        if (expanded != in.channels()) {
            x = graph.add("block." + at++, Roles.expand(), ConvBnAct.pointwise(expanded, activation, conventions), x);
        }
        x = graph.add(
                "block." + at++,
                Roles.depthwise(kernel),
                new DepthwiseConvBnAct(kernel, stride, activation, conventions),
                x);
        if (squeezeExcite) {
            x = graph.add("block." + at++, new SqueezeExcite(4, Nonlinearity.HARD_SIGMOID), x);
        }
        x = graph.add(
                "block." + at,
                Roles.project(),
                ConvBnAct.pointwise(outChannels, Nonlinearity.IDENTITY, conventions),
                x);
        if (stride == 1 && in.channels() == outChannels) {
            x = graph.add("add", Roles.shortcut(), new Add(), port, x);
        }
        return graph.build(x);
    }
}
