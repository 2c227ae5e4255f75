package depthwise.graph;

import depthwise.op.Operation;
import depthwise.tensor.Shape;
import java.util.List;
import java.util.Optional;

/**
 * An operation with a body: a block of the papers. Its shape, parameters and cost are those of its body, and flattening
 * inlines bodies until only primitives are left.
 */
public interface Composite extends Operation {
    /**
     * The graph inside, for what it is given. It receives the block's input through its one {@link Port} and hands out
     * its {@link Graph#output()}.
     *
     * @throws depthwise.text.Failure when no body can be built for such inputs
     */
    Graph body(List<Shape> inputs);

    /** What a person might put in its place to compare: the same channels, kernel and stride in the other manner. */
    default Optional<Composite> counterpart() {
        return Optional.empty();
    }

    @Override
    default Shape outputShape(List<Shape> inputs) {
        return Analysis.ofBody(body(inputs), inputs).outputShape();
    }
}
