package depthwise.block;

import depthwise.graph.Composite;
import depthwise.graph.Graph;
import depthwise.op.Add;
import depthwise.op.Attribute;
import depthwise.op.Attributes;
import depthwise.op.Category;
import depthwise.op.LayerNorm;
import depthwise.op.Nonlinearity;
import depthwise.tensor.Shape;
import java.util.List;

/**
 * A pre-norm transformer layer: x + attention(norm(x)), then x + mlp(norm(x)). (P, N, d) stays, with 8d² + 11d
 * parameters at mlp ratio 2. MobileViT paper, section 3.1.
 *
 * @param heads heads of the attention
 * @param mlpRatio hidden width of the MLP over d
 */
public record TransformerLayer(
        @Attribute(min = 1, max = 64, letter = "h") int heads,
        @Attribute(min = 0.25, max = 16) double mlpRatio) implements Composite {
    public TransformerLayer {
        Attributes.check(TransformerLayer.class, "transformerLayer", heads, mlpRatio);
    }

    @Override
    public String key() {
        return "transformerLayer";
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
        Given.tokens(this, inputs);
        Graph.Builder graph = Graph.builder();
        String port = graph.port();
        String x = graph.add("norm1", new LayerNorm(1e-5), port);
        x = graph.add("attn", new Attention(heads), x);
        String attended = graph.add("add1", Roles.shortcut(), new Add(), port, x);
        x = graph.add("norm2", new LayerNorm(1e-5), attended);
        x = graph.add("mlp", new Mlp(mlpRatio, Nonlinearity.SILU), x);
        return graph.build(graph.add("add2", Roles.shortcut(), new Add(), attended, x));
    }
}
