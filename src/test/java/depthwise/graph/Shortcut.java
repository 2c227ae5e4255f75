package depthwise.graph;

import depthwise.op.Add;
import depthwise.op.Category;
import depthwise.tensor.Shape;
import java.util.List;

/** A block of blocks for tests: two {@link Doubling}s and a shortcut around them; names hold dots. */
public record Shortcut(int inner, int outer) implements Composite {
    @Override
    public String key() {
        return "shortcut";
    }

    @Override
    public Category category() {
        return Category.JOIN;
    }

    @Override
    public Graph body(List<Shape> inputs) {
        Graph.Builder body = Graph.builder();
        String in = body.port();
        String first = body.add("conv.0", new Doubling(inner), in);
        String second = body.add("conv.1", new Doubling(outer), first);
        return body.build(body.add("add", new Add(), second, in));
    }
}
