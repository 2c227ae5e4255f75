package depthwise.block;

import depthwise.graph.Composite;
import depthwise.graph.Graph;
import depthwise.op.Activation;
import depthwise.op.Add;
import depthwise.op.Attribute;
import depthwise.op.Attributes;
import depthwise.op.BatchNorm;
import depthwise.op.Category;
import depthwise.op.Conv2d;
import depthwise.op.Nonlinearity;
import depthwise.tensor.Shape;
import java.util.List;

/**
 * MobileNetV2's bottleneck: a 1×1 convolution widens to t·M channels, a depthwise convolution filters them, and a
 * linear 1×1 convolution narrows to N; where shapes allow, the narrow ends are joined by a shortcut. (M, H, W) becomes
 * (N, H', W') at H·W·tM·(M + D_K² + N) multiply-adds for stride 1. MobileNetV2 paper, sections 3.2 to 3.4, Table 1.
 *
 * @param expansion t; the expansion is left out at t = 1, as torchvision does
 * @param outChannels c, the paper's name for N
 * @param stride s
 * @param kernel k
 * @param activation behind expansion and depthwise convolution
 * @param lastActivation behind the projection: linear in the paper; anything else shows what linear is good for
 *     (section 6.4, Figure 6a)
 * @param conventions the network's conventions
 */
public record InvertedResidual(
        @Attribute(min = 0.25, max = 16, letter = "t") double expansion,
        @Attribute(min = 1, max = 16384, letter = "c") int outChannels,
        @Attribute(min = 1, max = 16, letter = "s") int stride,
        @Attribute(min = 1, max = 31, letter = "k") int kernel,
        @Attribute Nonlinearity activation,
        @Attribute Nonlinearity lastActivation,
        Conventions conventions)
        implements Composite {
    public InvertedResidual {
        Attributes.check(
                InvertedResidual.class,
                "invertedResidual",
                expansion,
                outChannels,
                stride,
                kernel,
                activation,
                lastActivation,
                conventions);
    }

    /** The paper's block: 3×3, ReLU6, linear behind the projection. */
    public static InvertedResidual v2(double expansion, int outChannels, int stride, Conventions conventions) {
        return new InvertedResidual(
                expansion, outChannels, stride, 3, Nonlinearity.RELU6, Nonlinearity.IDENTITY, conventions);
    }

    /** MobileViT's MV2 block: the same with SiLU, in timm's names. */
    public static InvertedResidual mv2(double expansion, int outChannels, int stride, Conventions conventions) {
        return new InvertedResidual(
                expansion, outChannels, stride, 3, Nonlinearity.SILU, Nonlinearity.IDENTITY, conventions);
    }

    @Override
    public String key() {
        return "invertedResidual";
    }

    @Override
    public Category category() {
        return Category.DEPTHWISE;
    }

    @Override
    public String brief() {
        String t = expansion == Math.rint(expansion) ? Integer.toString((int) expansion) : Double.toString(expansion);
        return kernel + "×" + kernel + (stride > 1 ? " · s" + stride : "") + " · t" + t;
    }

    @Override
    public Graph body(List<Shape> inputs) {
        Shape.Maps in = Given.maps(this, inputs);
        Graph.Builder graph = Graph.builder();
        String port = graph.port();
        String x = conventions.naming() == Naming.TIMM ? named(graph, port, in) : counted(graph, port, in);
        if (stride == 1 && in.channels() == outChannels) {
            x = graph.add("add", Roles.shortcut(), new Add(), port, x);
        }
        return graph.build(x);
    }

    private int hidden(Shape.Maps in) {
        return (int) Math.max(1, Math.round(in.channels() * expansion));
    }

    private String counted(Graph.Builder graph, String port, Shape.Maps in) {
        String x = port;
        int at = 0;
        if (expansion != 1) {
            x = graph.add("conv." + at++, Roles.expand(), ConvBnAct.pointwise(hidden(in), activation, conventions), x);
        }
        x = graph.add("conv." + at++, Roles.depthwise(kernel), filter(), x);
        x = graph.add("conv." + at++, Roles.project(), Conv2d.pointwise(outChannels), x);
        x = graph.add("conv." + at++, new BatchNorm(conventions.epsilon()), x);
        return lastActivation == Nonlinearity.IDENTITY ? x : graph.add("conv." + at, new Activation(lastActivation), x);
    }

    private String named(Graph.Builder graph, String port, Shape.Maps in) {
        String x =
                graph.add("conv1_1x1", Roles.expand(), ConvBnAct.pointwise(hidden(in), activation, conventions), port);
        x = graph.add("conv2_kxk", Roles.depthwise(kernel), filter(), x);
        return graph.add(
                "conv3_1x1", Roles.project(), ConvBnAct.pointwise(outChannels, lastActivation, conventions), x);
    }

    private DepthwiseConvBnAct filter() {
        return new DepthwiseConvBnAct(kernel, stride, activation, conventions);
    }
}
