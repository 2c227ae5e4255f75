package depthwise.engine;

import depthwise.engine.kernel.Kernel;
import java.util.List;

/**
 * One kernel run of a plan.
 *
 * @param kernel what runs
 * @param leaders the places of the operations that its parts begin with, which their times are attributed to
 * @param inputs the places of the operations whose outputs go in
 * @param result the place of the last operation that it computes
 */
record Step(Kernel kernel, List<Integer> leaders, List<Integer> inputs, int result) {
    Step {
        leaders = List.copyOf(leaders);
        inputs = List.copyOf(inputs);
    }

    /** The place of the operation that it begins with. */
    int leader() {
        return leaders.get(0);
    }
}
