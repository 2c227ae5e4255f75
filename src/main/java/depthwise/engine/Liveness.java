package depthwise.engine;

import java.util.Arrays;
import java.util.List;

/** Which step is the last to read each step's result, in the order in which the steps run. */
final class Liveness {
    /** The run's own result outlives every step. */
    private static final int FOREVER = Integer.MAX_VALUE;

    private final Wiring wiring;
    private final List<Step> steps;
    /** By place: the place whose numbers stand for it, another than its own where an operation hands on what it got. */
    private final int[] source;
    /** By place: the last step that reads it, or the one that computes it where none does. */
    private final int[] last;

    private final boolean[] entrance;

    Liveness(Wiring wiring, List<Step> steps) {
        this.wiring = wiring;
        this.steps = steps;
        this.source = new int[wiring.size()];
        this.last = new int[wiring.size()];
        this.entrance = new boolean[wiring.size()];
        boolean[] computed = new boolean[wiring.size()];
        steps.forEach(step -> computed[step.result()] = true);
        for (int i = 0; i < source.length; i++) {
            entrance[i] = wiring.isEntrance(i);
            boolean own = computed[i] || entrance[i] || wiring.inputs(i).isEmpty();
            source[i] = own ? i : source[wiring.inputs(i).get(0)];
        }
        Arrays.fill(last, -1);
        for (int k = 0; k < steps.size(); k++) {
            last[steps.get(k).result()] = k;
            for (int input : steps.get(k).inputs()) {
                last[source[input]] = k;
            }
        }
        last[source[wiring.size() - 1]] = FOREVER;
    }

    /**
     * The place whose numbers stand for those of {@code place}: its own, but where an operation hands on what it got.
     */
    int source(int place) {
        return source[place];
    }

    /** Whether only the step behind step {@code k} reads what that one computes. */
    boolean passes(int k) {
        return last[steps.get(k).result()] == k + 1;
    }

    /**
     * The most bytes that are alive at one moment: while a step runs, what it reads, what it writes and everything that
     * a later one still needs. It counts what a run cannot do without, not what is kept to be looked at.
     */
    long peakBytes() {
        long alive = 0;
        for (int i = 0; i < source.length; i++) {
            if (entrance[i]) {
                alive += bytes(i);
            }
        }
        long peak = alive;
        for (int k = 0; k < steps.size(); k++) {
            alive += bytes(steps.get(k).result());
            peak = Math.max(peak, alive);
            for (int i = 0; i < source.length; i++) {
                if (last[i] == k) {
                    alive -= bytes(i);
                }
            }
        }
        return peak;
    }

    private long bytes(int place) {
        return wiring.operation(place).shape().bytes();
    }
}
