package depthwise.graph;

import depthwise.op.Operation;
import depthwise.text.Message;
import java.util.List;
import java.util.Optional;

/**
 * An operation at its place in a graph.
 *
 * @param name its name among its siblings: a PyTorch module name relative to the block around it, dots allowed, for
 *     instance {@code features.3} in a network or {@code conv.0} in a block
 * @param operation what it computes
 * @param inputs the names of the siblings that it takes from, in order
 * @param role what it is for in its block, if that says more than its operation, for instance "Expand 1×1"
 */
public record Node(String name, Operation operation, List<String> inputs, Optional<Message> role) {
    public Node {
        inputs = List.copyOf(inputs);
        if (name.isBlank()) {
            throw new IllegalArgumentException("a node needs a name");
        }
    }

    public static Node of(String name, Operation operation, String... inputs) {
        return new Node(name, operation, List.of(inputs), Optional.empty());
    }

    /** What a person reads on its card. */
    public Message title() {
        return role.orElseGet(operation::title);
    }

    public Node withOperation(Operation other) {
        return new Node(name, other, inputs, role);
    }

    public Node withInputs(List<String> others) {
        return new Node(name, operation, others, role);
    }
}
