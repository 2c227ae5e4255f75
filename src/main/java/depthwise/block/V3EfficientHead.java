package depthwise.block;

import depthwise.graph.Composite;
import depthwise.graph.Graph;
import depthwise.op.Attribute;
import depthwise.op.Attributes;
import depthwise.op.Category;
import depthwise.op.Flatten;
import depthwise.op.GlobalAveragePool;
import depthwise.op.Nonlinearity;
import depthwise.tensor.Shape;
import java.util.List;

/**
 * The end of MobileNetV3 after its redesign: the pool moves forward, so the widest layer runs on one pixel, and two
 * layers fall away. (M, H, W) becomes a vector of logits. MobileNetV3 paper, section 5.1 and Figure 5, bottom.
 *
 * @param classes how many logits
 * @param conventions the network's conventions
 */
public record V3EfficientHead(
        @Attribute(min = 1, max = 65536) int classes, Conventions conventions) implements Composite {
    public V3EfficientHead {
        Attributes.check(V3EfficientHead.class, "v3EfficientHead", classes, conventions);
    }

    @Override
    public String key() {
        return "v3EfficientHead";
    }

    @Override
    public Category category() {
        return Category.LINEAR;
    }

    @Override
    public Graph body(List<Shape> inputs) {
        int channels = Given.maps(this, inputs).channels();
        Graph.Builder graph = Graph.builder();
        String x = graph.add(
                "expand",
                Roles.expand(),
                ConvBnAct.pointwise(6 * channels, Nonlinearity.HARD_SWISH, conventions),
                graph.port());
        x = graph.add("avgpool", new GlobalAveragePool(), x);
        x = graph.add("flatten", new Flatten(), x);
        return graph.build(graph.add("classifier", new HiddenClassifier(8 * channels, classes), x));
    }
}
