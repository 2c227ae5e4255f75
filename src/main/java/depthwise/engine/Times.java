package depthwise.engine;

import depthwise.graph.Analysis;
import depthwise.graph.FlatOperation;
import depthwise.text.Failure;

/**
 * How long one run took, and every operation, block and PyTorch container in it. Holds none of the numbers that were
 * computed, so it outlives its {@link Trace}. Any thread may read it.
 */
public final class Times {
    private final Analysis analysis;
    private final Wiring wiring;
    private final Timings timings;

    Times(Plan plan, Timings timings) {
        this.analysis = plan.analysis();
        this.wiring = plan.wiring();
        this.timings = timings;
    }

    /** What was run. */
    public Analysis analysis() {
        return analysis;
    }

    /**
     * How long the node at {@code path} took; a block or container takes as long as what is inside it. What was
     * computed in one pass counts for the first operation of that pass, the others take nothing.
     *
     * @throws Failure when there is no such node
     */
    public double milliseconds(String path) {
        if (analysis.source(path).isEmpty()) {
            throw Failure.of("engine.noNode", path);
        }
        double sum = 0;
        for (FlatOperation operation : analysis.inside(path)) {
            sum += timings.millis(wiring.place(operation.path()));
        }
        return sum;
    }

    /** How long the whole run took. */
    public double totalMilliseconds() {
        return timings.totalMillis();
    }
}
