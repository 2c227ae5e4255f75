package depthwise.graph;

import depthwise.op.Category;
import depthwise.tensor.Shape;
import depthwise.text.Message;
import java.util.List;

/**
 * A block whose body a person changed by hand: it keeps the body instead of deriving it.
 *
 * @param origin the block that it was
 * @param body what is inside now
 */
public record CustomBlock(Composite origin, Graph body) implements Composite {
    @Override
    public String key() {
        return "custom";
    }

    @Override
    public Category category() {
        return origin.category();
    }

    @Override
    public Message title() {
        return Message.of("graph.custom", origin.title());
    }

    @Override
    public String brief() {
        return origin.brief();
    }

    @Override
    public Graph body(List<Shape> inputs) {
        return body;
    }
}
