package depthwise.block;

import depthwise.graph.Composite;
import depthwise.graph.Graph;
import depthwise.op.Attribute;
import depthwise.op.Attributes;
import depthwise.op.Category;
import depthwise.op.Linear;
import depthwise.op.SelfAttention;
import depthwise.tensor.Shape;
import java.util.List;

/**
 * Multi-head self-attention with its projections: one linear layer makes query, key and value, the heads attend,
 * another linear layer mixes them. (P, N, d) stays, at 4·P·N·d² + 2·P·N²·d multiply-adds.
 *
 * @param heads parts of d that attend by themselves
 */
public record Attention(
        @Attribute(min = 1, max = 64, letter = "h") int heads) implements Composite {
    public Attention {
        Attributes.check(Attention.class, "attention", heads);
    }

    @Override
    public String key() {
        return "attention";
    }

    @Override
    public Category category() {
        return Category.ATTENTION;
    }

    @Override
    public String brief() {
        return "h" + heads;
    }

    @Override
    public Graph body(List<Shape> inputs) {
        int width = Given.tokens(this, inputs).channels();
        Graph.Builder graph = Graph.builder();
        String x = graph.add("qkv", new Linear(3 * width, true), graph.port());
        x = graph.add("sdpa", new SelfAttention(heads), x);
        return graph.build(graph.add("proj", new Linear(width, true), x));
    }
}
