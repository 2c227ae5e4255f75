package depthwise.block;

import depthwise.graph.Composite;
import depthwise.tensor.Shape;
import depthwise.text.Failure;
import java.util.List;

/** What blocks demand of what they are given. */
final class Given {
    private Given() {}

    static Shape.Maps maps(Composite block, List<Shape> inputs) {
        if (inputs.get(0) instanceof Shape.Maps maps) {
            return maps;
        }
        throw Failure.of("op.problem.needsMaps", block.title(), inputs.get(0).toString());
    }

    static Shape.Tokens tokens(Composite block, List<Shape> inputs) {
        if (inputs.get(0) instanceof Shape.Tokens tokens) {
            return tokens;
        }
        throw Failure.of("op.problem.needsTokens", block.title(), inputs.get(0).toString());
    }
}
