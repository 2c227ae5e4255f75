package depthwise.graph;

import depthwise.op.Activation;
import depthwise.op.Attribute;
import depthwise.op.BatchNorm;
import depthwise.op.Category;
import depthwise.op.Conv2d;
import depthwise.op.Nonlinearity;
import depthwise.op.PaddingMode;
import depthwise.tensor.Shape;
import java.util.List;

/** A small block for tests: a convolution to {@code channels} channels, batch norm, ReLU, named like PyTorch's. */
public record Doubling(@Attribute(min = 1) int channels) implements Composite {
    @Override
    public String key() {
        return "doubling";
    }

    @Override
    public Category category() {
        return Category.CONVOLUTION;
    }

    @Override
    public Graph body(List<Shape> inputs) {
        Graph.Builder body = Graph.builder();
        String in = body.port();
        String conv = body.add("0", Conv2d.standard(channels, 3, 1, PaddingMode.SYMMETRIC), in);
        String norm = body.add("1", new BatchNorm(1e-5), conv);
        return body.build(body.add("2", new Activation(Nonlinearity.RELU), norm));
    }
}
