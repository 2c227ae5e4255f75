package depthwise.graph;

import depthwise.op.Arity;
import depthwise.op.Category;
import depthwise.op.Operation;
import depthwise.tensor.Shape;
import java.util.List;

/**
 * Where a block's body receives what the block is given. It stands only in bodies and disappears when they are inlined.
 */
public record Port() implements Operation {
    @Override
    public String key() {
        return "port";
    }

    @Override
    public Category category() {
        return Category.TERMINAL;
    }

    @Override
    public Arity arity() {
        return Arity.exactly(0);
    }

    @Override
    public Shape outputShape(List<Shape> inputs) {
        throw new IllegalStateException("a port takes the shape that its block is given");
    }
}
