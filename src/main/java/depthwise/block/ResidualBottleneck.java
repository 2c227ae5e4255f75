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
 * ResNet's bottleneck, for comparison: narrow to m, filter, widen to 4m, with a shortcut between the wide ends, the
 * opposite of an {@link InvertedResidual}. (M, H, W) becomes (4m, H', W') at H·W·(2·4m·m + 9·m²) multiply-adds for
 * stride 1. ResNet paper, section 4.1; the stride stands on the 3×3 convolution, as in torchvision.
 *
 * @param planes m
 * @param stride s
 * @param conventions the network's conventions
 */
public record ResidualBottleneck(
        @Attribute(min = 1, max = 4096, letter = "m") int planes,
        @Attribute(min = 1, max = 16, letter = "s") int stride,
        Conventions conventions)
        implements Composite {
    private static final int EXPANSION = 4;

    public ResidualBottleneck {
        Attributes.check(ResidualBottleneck.class, "residualBottleneck", planes, stride, conventions);
    }

    @Override
    public String key() {
        return "residualBottleneck";
    }

    @Override
    public Category category() {
        return Category.CONVOLUTION;
    }

    @Override
    public String brief() {
        return "3×3" + (stride > 1 ? " · s" + stride : "") + " · " + planes;
    }

    @Override
    public Graph body(List<Shape> inputs) {
        int wide = EXPANSION * planes;
        Shape.Maps in = Given.maps(this, inputs);
        Graph.Builder graph = Graph.builder();
        String port = graph.port();
        String x = graph.add("conv1", Roles.project(), Conv2d.pointwise(planes), port);
        x = graph.add("relu1", relu(), graph.add("bn1", norm(), x));
        x = graph.add("conv2", Conv2d.standard(planes, 3, stride, conventions.padding()), x);
        x = graph.add("relu2", relu(), graph.add("bn2", norm(), x));
        x = graph.add("conv3", Roles.expand(), Conv2d.pointwise(wide), x);
        x = graph.add("bn3", norm(), x);
        String shortcut = port;
        if (stride != 1 || in.channels() != wide) {
            shortcut = graph.add("downsample.0", Conv2d.standard(wide, 1, stride, conventions.padding()), port);
            shortcut = graph.add("downsample.1", norm(), shortcut);
        }
        x = graph.add("add", Roles.shortcut(), new Add(), shortcut, x);
        return graph.build(graph.add("relu3", relu(), x));
    }

    private BatchNorm norm() {
        return new BatchNorm(conventions.epsilon());
    }

    private static Activation relu() {
        return new Activation(Nonlinearity.RELU);
    }
}
