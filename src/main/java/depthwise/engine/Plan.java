package depthwise.engine;

import depthwise.engine.kernel.Kernel;
import depthwise.engine.kernel.KernelRegistry;
import depthwise.engine.kernel.Span;
import depthwise.graph.Analysis;
import java.util.List;

/**
 * A network made ready to run: batch norms folded, activations fused behind their convolutions, weights packed, and a
 * place in one block of memory for every output that a trace keeps. It holds no numbers of any run, so one plan serves
 * any number of runs.
 */
public final class Plan {
    private final Analysis analysis;
    private final Wiring wiring;
    private final KernelRegistry registry;
    private final List<Step> steps;
    private final Memory memory;

    Plan(Analysis analysis, Wiring wiring, KernelRegistry registry, List<Step> steps, Memory memory) {
        this.analysis = analysis;
        this.wiring = wiring;
        this.registry = registry;
        this.steps = List.copyOf(steps);
        this.memory = memory;
    }

    /** What was compiled. */
    public Analysis analysis() {
        return analysis;
    }

    /** Bytes that a run keeps for its trace: every output that fusion did not swallow. */
    public long bytes() {
        return (long) memory.floats() * Float.BYTES;
    }

    List<Step> steps() {
        return steps;
    }

    Wiring wiring() {
        return wiring;
    }

    Memory memory() {
        return memory;
    }

    /** The most scratch that any kernel needs. */
    int scratch() {
        return steps.stream().mapToInt(step -> step.kernel().scratch()).max().orElse(0);
    }

    /** Whether the operation at {@code place} only hands on its first input. */
    boolean passes(int place) {
        return registry.passes(wiring.operation(place).operation(), wiring.site(place));
    }

    /** A kernel that computes the operation at {@code place} and nothing behind it. */
    Kernel alone(int place) {
        return registry.kernel(wiring.operation(place).operation(), wiring.site(place));
    }

    /** Where the inputs of {@code step} stand in {@code block}. */
    Span[] inputs(Step step, float[] block) {
        Span[] inputs = new Span[step.inputs().size()];
        for (int i = 0; i < inputs.length; i++) {
            inputs[i] = memory.span(step.inputs().get(i), block);
        }
        return inputs;
    }
}
