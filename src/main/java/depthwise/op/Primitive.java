package depthwise.op;

import depthwise.tensor.Shape;
import depthwise.tensor.Tensor;
import java.util.List;

/**
 * An operation without a body. It states its parameters and its cost, and computes itself in the plainest way: the
 * oracle that every fast kernel is held against.
 */
public interface Primitive extends Operation {
    /** The tensors that it learns or keeps, given what goes in; none by default. */
    default List<ParameterSpec> parameters(List<Shape> inputs) {
        return List.of();
    }

    /** What one pass costs, given shapes that fit. */
    Cost cost(List<Shape> inputs);

    /** Whether it may overwrite its first input when nobody else needs that: what peak memory counts on. */
    default boolean inPlace() {
        return false;
    }

    /**
     * Computes the output with plain loops, sums in double precision.
     *
     * @param inputs not modified
     * @param parameters the values of {@link #parameters}
     */
    Tensor forward(List<Tensor> inputs, ParameterSource parameters);
}
