package depthwise.engine.kernel;

import depthwise.op.ParameterSource;
import depthwise.tensor.Shape;
import java.util.List;

/**
 * What a kernel is built for.
 *
 * @param inputs the shapes that go in
 * @param output the shape that comes out
 * @param parameters the operation's own values
 */
public record Site(List<Shape> inputs, Shape output, ParameterSource parameters) {
    public Site {
        inputs = List.copyOf(inputs);
    }
}
