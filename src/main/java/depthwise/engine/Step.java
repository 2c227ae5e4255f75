package depthwise.engine;

import depthwise.engine.kernel.Kernel;
import java.util.List;

/**
 * One kernel run of a plan.
 *
 * @param kernel what runs
 * @param leader the place of the operation that it begins with, which its time is attributed to
 * @param inputs the places of the operations whose outputs go in
 * @param result the place of the last operation that it computes
 */
record Step(Kernel kernel, int leader, List<Integer> inputs, int result) {
    Step {
        inputs = List.copyOf(inputs);
    }
}
