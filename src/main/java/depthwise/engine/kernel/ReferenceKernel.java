package depthwise.engine.kernel;

import depthwise.op.ParameterSource;
import depthwise.op.Primitive;
import depthwise.tensor.Shape;
import depthwise.tensor.Tensor;
import java.util.ArrayList;
import java.util.List;

/** Runs an operation that has no kernel of its own by its own plain loops, so that a new operation simply works. */
final class ReferenceKernel implements Kernel {
    private final Primitive operation;
    private final List<Shape> inputShapes;
    private final ParameterSource parameters;

    ReferenceKernel(Primitive operation, Site site) {
        this.operation = operation;
        this.inputShapes = site.inputs();
        this.parameters = site.parameters();
    }

    @Override
    public int units() {
        return 1;
    }

    @Override
    public void run(Span[] inputs, Span output, int from, int to, Scratch scratch) {
        List<Tensor> tensors = new ArrayList<>();
        for (int i = 0; i < inputs.length; i++) {
            tensors.add(Layout.channelFirst(inputShapes.get(i), inputs[i]));
        }
        EntranceKernel.enter(operation.forward(tensors, parameters), output);
    }
}
