package depthwise.block;

import depthwise.graph.Composite;
import depthwise.graph.Graph;
import depthwise.op.Activation;
import depthwise.op.Attribute;
import depthwise.op.Attributes;
import depthwise.op.Category;
import depthwise.op.Linear;
import depthwise.op.Nonlinearity;
import depthwise.tensor.Shape;
import java.util.List;

/**
 * The two linear layers that follow attention, with an activation between them, for each token by itself. (P, N, d)
 * stays.
 *
 * @param ratio hidden width over d
 * @param activation SiLU in MobileViT
 */
public record Mlp(
        @Attribute(min = 0.25, max = 16) double ratio,
        @Attribute Nonlinearity activation) implements Composite {
    public Mlp {
        Attributes.check(Mlp.class, "mlp", ratio, activation);
    }

    @Override
    public String key() {
        return "mlp";
    }

    @Override
    public Category category() {
        return Category.LINEAR;
    }

    @Override
    public Graph body(List<Shape> inputs) {
        int width = Given.tokens(this, inputs).channels();
        Graph.Builder graph = Graph.builder();
        String x = graph.add("fc1", new Linear((int) Math.max(1, width * ratio), true), graph.port());
        x = graph.add("act", new Activation(activation), x);
        return graph.build(graph.add("fc2", new Linear(width, true), x));
    }
}
