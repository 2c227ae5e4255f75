package depthwise.block;

import depthwise.graph.Composite;
import depthwise.graph.Graph;
import depthwise.op.Attribute;
import depthwise.op.Attributes;
import depthwise.op.Category;
import depthwise.op.Dropout;
import depthwise.op.Linear;
import depthwise.tensor.Shape;
import java.util.List;

/**
 * V2's classifier: dropout, then one linear layer. A vector (M) becomes the logits.
 *
 * @param classes how many logits
 */
public record Classifier(@Attribute(min = 1, max = 65536) int classes) implements Composite {
    public Classifier {
        Attributes.check(Classifier.class, "classifier", classes);
    }

    @Override
    public String key() {
        return "classifier";
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
        Graph.Builder graph = Graph.builder();
        String x = graph.add("0", new Dropout(0.2), graph.port());
        return graph.build(graph.add("1", new Linear(classes, true), x));
    }
}
