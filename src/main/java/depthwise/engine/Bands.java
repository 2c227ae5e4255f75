package depthwise.engine;

import depthwise.engine.kernel.BandKernel;
import depthwise.engine.kernel.LineKernel;
import depthwise.tensor.Shape;
import java.util.ArrayList;
import java.util.List;

/**
 * Joins steps that can follow each other through a picture a band of lines at a time, where what passes between them is
 * too large to stay in a cache as a whole: the expanded maps of the first blocks.
 */
final class Bands {
    /** Floats of a map that no longer fit into a second-level cache of 1 MiB, with a few to spare. */
    private static final long LARGE = 250_000;

    private final Wiring wiring;
    private final Liveness liveness;
    private final List<Step> steps;

    Bands(Wiring wiring, Liveness liveness, List<Step> steps) {
        this.wiring = wiring;
        this.liveness = liveness;
        this.steps = steps;
    }

    /** The steps to run, in their order; those that stay by themselves as they are. */
    List<Step> join() {
        List<Step> joined = new ArrayList<>();
        for (int k = 0; k < steps.size(); ) {
            int end = k + 1;
            while (end < steps.size() && passes(end - 1) && BandKernel.isNear(kernels(steps.subList(k, end + 1)))) {
                end++;
            }
            joined.add(end == k + 1 ? steps.get(k) : join(steps.subList(k, end)));
            k = end;
        }
        return joined;
    }

    private boolean passes(int k) {
        Step step = steps.get(k);
        Step next = steps.get(k + 1);
        return step.kernel() instanceof LineKernel
                && next.kernel() instanceof LineKernel
                && liveness.passes(k)
                && next.inputs().get(0) == step.result()
                && next.inputs().stream().skip(1).noneMatch(input -> liveness.source(input) == step.result())
                && isLargeMap(step, (LineKernel) next.kernel());
    }

    /** Whether a large map passes, of whose lines both mean the same. */
    private boolean isLargeMap(Step step, LineKernel next) {
        return wiring.operation(step.result()).shape() instanceof Shape.Maps map
                && map.elements() >= LARGE
                && ((LineKernel) step.kernel()).lines().count() == map.height()
                && next.lines().inputs() == map.height();
    }

    private static List<LineKernel> kernels(List<Step> steps) {
        return steps.stream().map(step -> (LineKernel) step.kernel()).toList();
    }

    private static Step join(List<Step> steps) {
        List<Integer> leaders = new ArrayList<>();
        List<Integer> inputs = new ArrayList<>();
        inputs.add(steps.get(0).inputs().get(0));
        for (Step step : steps) {
            leaders.add(step.leader());
            inputs.addAll(step.inputs().subList(1, step.inputs().size()));
        }
        return new Step(
                new BandKernel(kernels(steps)),
                leaders,
                inputs,
                steps.get(steps.size() - 1).result());
    }
}
