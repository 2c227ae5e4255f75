package depthwise.op;

import depthwise.tensor.Shape;
import depthwise.text.Failure;
import depthwise.text.Message;

/** What operations demand of the shapes that reach them, with one sentence for each demand. */
final class Expect {
    private Expect() {}

    static Shape.Maps maps(Operation operation, Shape shape) {
        if (shape instanceof Shape.Maps maps) {
            return maps;
        }
        throw wrongKind(operation, "op.problem.needsMaps", shape);
    }

    static Shape.Tokens tokens(Operation operation, Shape shape) {
        if (shape instanceof Shape.Tokens tokens) {
            return tokens;
        }
        throw wrongKind(operation, "op.problem.needsTokens", shape);
    }

    private static Failure wrongKind(Operation operation, String key, Shape shape) {
        return new Failure(Message.of(key, operation.title(), shape.toString()));
    }
}
