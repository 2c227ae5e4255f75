package depthwise.block;

import depthwise.graph.Composite;
import depthwise.graph.Graph;
import depthwise.op.Activation;
import depthwise.op.Attribute;
import depthwise.op.Attributes;
import depthwise.op.Category;
import depthwise.op.Dropout;
import depthwise.op.Linear;
import depthwise.op.Nonlinearity;
import depthwise.tensor.Shape;
import java.util.List;

/**
 * V3's classifier: a hidden linear layer with h-swish, dropout, and the linear layer of the logits. MobileNetV3 paper,
 * Tables 1 and 2, the two rows without batch norm.
 *
 * @param hidden width of the hidden layer
 * @param classes how many logits
 */
public record HiddenClassifier(
        @Attribute(min = 1, max = 65536) int hidden,
        @Attribute(min = 1, max = 65536) int classes) implements Composite {
    public HiddenClassifier {
        Attributes.check(HiddenClassifier.class, "hiddenClassifier", hidden, classes);
    }

    @Override
    public String key() {
        return "hiddenClassifier";
    }

    @Override
    public Category category() {
        return Category.LINEAR;
    }

    @Override
    public String brief() {
        return hidden + " · " + classes;
    }

    @Override
    public Graph body(List<Shape> inputs) {
        Graph.Builder graph = Graph.builder();
        String x = graph.add("0", new Linear(hidden, true), graph.port());
        x = graph.add("1", new Activation(Nonlinearity.HARD_SWISH), x);
        x = graph.add("2", new Dropout(0.2), x);
        return graph.build(graph.add("3", new Linear(classes, true), x));
    }
}
