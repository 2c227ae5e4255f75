package depthwise.engine;

import depthwise.engine.kernel.BandKernel;
import depthwise.engine.kernel.LineKernel;
import depthwise.tensor.Shape;
import java.util.ArrayList;
import java.util.List;

/**
 * Joins steps that can follow each other through a picture a band of lines at a time, where what passes between them is
 * too large to stay in a cache as a whole: the expanded maps of the first blocks. A chain of such steps that is too
 * long for one band is cut where the maps are small, since those at the cuts are written to memory and read again.
 */
final class Bands {
    /** Floats of a map that no longer fits into a second-level cache of 1 MiB beside what is made of it. */
    private static final long LARGE = 150_000;

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
            while (end < steps.size() && passes(end - 1)) {
                end++;
            }
            joined.addAll(cut(steps.subList(k, end)));
            k = end;
        }
        return joined;
    }

    /** Of all ways to cut {@code chain} into bands that are near, the one with the fewest numbers at the cuts. */
    private List<Step> cut(List<Step> chain) {
        int steps = chain.size();
        long[] fewest = new long[steps + 1];
        int[] ends = new int[steps];
        for (int from = steps - 1; from >= 0; from--) {
            fewest[from] = Long.MAX_VALUE;
            for (int end = from + 1; end <= steps && isNear(chain.subList(from, end)); end++) {
                long written = fewest[end] + (end < steps ? floats(chain.get(end - 1)) : 0);
                if (written <= fewest[from]) {
                    fewest[from] = written;
                    ends[from] = end;
                }
            }
        }
        List<Step> joined = new ArrayList<>();
        for (int from = 0; from < steps; from = ends[from]) {
            joined.add(join(chain.subList(from, ends[from])));
        }
        return joined;
    }

    private long floats(Step step) {
        return wiring.operation(step.result()).shape().elements();
    }

    private static boolean isNear(List<Step> steps) {
        return steps.size() == 1 || BandKernel.isNear(kernels(steps));
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
        if (steps.size() == 1) {
            return steps.get(0);
        }
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
