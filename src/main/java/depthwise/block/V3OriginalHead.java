package depthwise.block;

import depthwise.graph.Composite;
import depthwise.graph.Graph;
import depthwise.op.Attribute;
import depthwise.op.Attributes;
import depthwise.op.Category;
import depthwise.op.Flatten;
import depthwise.op.GlobalAveragePool;
import depthwise.op.Linear;
import depthwise.op.Nonlinearity;
import depthwise.tensor.Shape;
import java.util.List;

/**
 * The end of MobileNetV3 before its redesign: all layers run at the last maps' full size, and only the classifier comes
 * after the pool. (M, H, W) becomes a vector of logits. MobileNetV3 paper, section 5.1 and Figure 5, top.
 *
 * @param classes how many logits
 * @param conventions the network's conventions
 */
public record V3OriginalHead(
        @Attribute(min = 1, max = 65536) int classes, Conventions conventions) implements Composite {
    public V3OriginalHead {
        Attributes.check(V3OriginalHead.class, "v3OriginalHead", classes, conventions);
    }

    @Override
    public String key() {
        return "v3OriginalHead";
    }

    @Override
    public Category category() {
        return Category.LINEAR;
    }

    @Override
    public Graph body(List<Shape> inputs) {
        int channels = Given.maps(this, inputs).channels();
        Nonlinearity swish = Nonlinearity.HARD_SWISH;
        Graph.Builder graph = Graph.builder();
        String x = graph.add(
                "expand", Roles.expand(), ConvBnAct.pointwise(6 * channels, swish, conventions), graph.port());
        x = graph.add("filter", Roles.depthwise(3), new DepthwiseConvBnAct(3, 1, swish, conventions), x);
        x = graph.add(
                "project", Roles.project(), ConvBnAct.pointwise(2 * channels, Nonlinearity.IDENTITY, conventions), x);
        x = graph.add("features", ConvBnAct.pointwise(8 * channels, swish, conventions), x);
        x = graph.add("avgpool", new GlobalAveragePool(), x);
        x = graph.add("flatten", new Flatten(), x);
        return graph.build(graph.add("classifier", new Linear(classes, true), x));
    }
}
