package depthwise.engine;

import depthwise.engine.kernel.Epilogue;
import depthwise.engine.kernel.Kernel;
import depthwise.engine.kernel.KernelRegistry;
import depthwise.graph.Analysis;
import depthwise.text.Failure;
import depthwise.weights.Weights;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Turns an analysis into a plan: gathers each convolution or linear layer with what can be computed behind it, in the
 * order of the last operation of each group, so that everything a group takes is there before it runs.
 */
final class Compiler {
    private final Analysis analysis;
    private final Wiring wiring;
    private final KernelRegistry registry;
    private final KernelStock.Order kernels;
    private final boolean[] placed;
    private final Memory memory;
    private final List<Step> steps = new ArrayList<>();

    private Compiler(Analysis analysis, Weights weights, KernelRegistry registry, KernelStock.Order kernels) {
        this.analysis = analysis;
        this.wiring = new Wiring(analysis, weights);
        this.registry = registry;
        this.kernels = kernels;
        this.placed = new boolean[wiring.size()];
        this.memory = new Memory(wiring.size());
    }

    /**
     * Compiles {@code analysis} with {@code weights}.
     *
     * @param kernels where the kernels come from
     * @throws Failure the first problem of the graph, or a parameter that does not fit
     */
    static Plan compile(Analysis analysis, Weights weights, KernelRegistry registry, KernelStock.Order kernels) {
        if (!analysis.problems().isEmpty()) {
            throw new Failure(analysis.problems().get(0).reason());
        }
        if (!analysis.isRunnable()) {
            throw Failure.of("graph.problem.noOutput");
        }
        return new Compiler(analysis, weights, registry, kernels).plan();
    }

    private Plan plan() {
        for (int i = 0; i < wiring.size(); i++) {
            if (!placed[i] && !wiring.isEntrance(i) && !passes(i)) {
                group(i);
            }
        }
        steps.sort(Comparator.comparingInt(Step::result));
        Liveness liveness = new Liveness(wiring, steps);
        List<Step> joined = new Bands(wiring, liveness, steps).join();
        layOut(joined, new Liveness(wiring, joined));
        return new Plan(analysis, wiring, registry, steps, joined, memory, liveness.peakBytes());
    }

    private boolean passes(int place) {
        return registry.passes(wiring.operation(place).operation(), wiring.site(place));
    }

    private void group(int leader) {
        placed[leader] = true;
        List<Integer> inputs = new ArrayList<>(wiring.inputs(leader));
        if (!registry.fuses(wiring.operation(leader).operation())) {
            steps.add(new Step(kernel(leader, Epilogue.none()), List.of(leader), inputs, leader));
            return;
        }
        Epilogue epilogue = Epilogue.none();
        int last = leader;
        for (Optional<Integer> next = follower(last); next.isPresent(); next = follower(last)) {
            int place = next.get();
            if (!passes(place)) {
                Optional<Epilogue> joined =
                        registry.absorb(epilogue, wiring.operation(place).operation(), wiring.site(place));
                if (joined.isEmpty()) {
                    break;
                }
                epilogue = joined.get();
                for (int input : wiring.inputs(place)) {
                    if (input != last) {
                        inputs.add(input);
                    }
                }
            }
            placed[place] = true;
            last = place;
        }
        steps.add(new Step(kernel(leader, epilogue), List.of(leader), inputs, last));
    }

    private Kernel kernel(int place, Epilogue epilogue) {
        return kernels.kernel(wiring.operation(place).operation(), wiring.site(place), epilogue);
    }

    /** The one operation that takes from {@code place}, if it is free to be computed behind it. */
    private Optional<Integer> follower(int place) {
        List<Integer> consumers = wiring.consumers(place);
        return consumers.size() == 1 && !placed[consumers.get(0)] ? Optional.of(consumers.get(0)) : Optional.empty();
    }

    private void layOut(List<Step> steps, Liveness liveness) {
        boolean[] computed = new boolean[wiring.size()];
        int lent = 0;
        for (int k = 0; k < steps.size(); k++) {
            int place = steps.get(k).result();
            computed[place] = true;
            if (liveness.passes(k)) {
                memory.lend(place, elements(place), lent++ % 2);
            } else {
                memory.keep(place, elements(place));
            }
        }
        for (int i = 0; i < wiring.size(); i++) {
            if (wiring.isEntrance(i)) {
                memory.keep(i, elements(i));
            } else if (!computed[i] && !placed[i]) {
                memory.share(i, wiring.inputs(i).get(0));
            }
        }
    }

    private long elements(int place) {
        return wiring.operation(place).shape().elements();
    }
}
