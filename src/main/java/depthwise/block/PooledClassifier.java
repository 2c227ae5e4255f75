package depthwise.block;

import depthwise.graph.Composite;
import depthwise.graph.Graph;
import depthwise.op.Attribute;
import depthwise.op.Attributes;
import depthwise.op.Category;
import depthwise.op.Dropout;
import depthwise.op.Flatten;
import depthwise.op.GlobalAveragePool;
import depthwise.op.Linear;
import depthwise.tensor.Shape;
import java.util.List;

/**
 * MobileViT's head: global pool, dropout, one linear layer. (M, H, W) becomes the logits. MobileViT paper, Table 4.
 *
 * @param classes how many logits
 */
public record PooledClassifier(
        @Attribute(min = 1, max = 65536) int classes) implements Composite {
    public PooledClassifier {
        Attributes.check(PooledClassifier.class, "pooledClassifier", classes);
    }

    @Override
    public String key() {
        return "pooledClassifier";
    }

    @Override
    public Category category() {
        return Category.LINEAR;
    }

    @Override
    public String brief() {
        return Integer.toString(classes);
    }

    @Override
    public Graph body(List<Shape> inputs) {
        Given.maps(this, inputs);
        Graph.Builder graph = Graph.builder();
        String x = graph.add("global_pool.pool", new GlobalAveragePool(), graph.port());
        x = graph.add("global_pool.flatten", new Flatten(), x);
        x = graph.add("drop", new Dropout(0.1), x);
        return graph.build(graph.add("fc", new Linear(classes, true), x));
    }
}
