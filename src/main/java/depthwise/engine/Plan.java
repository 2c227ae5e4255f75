package depthwise.engine;

import depthwise.engine.kernel.Kernel;
import depthwise.engine.kernel.KernelRegistry;
import depthwise.engine.kernel.Span;
import depthwise.graph.Analysis;
import java.util.List;
import java.util.Optional;

/**
 * A network made ready to run: batch norms folded, activations fused behind their convolutions, weights packed, and a
 * place in one block of memory for every output. It holds no numbers of any run, so one plan serves any number of runs.
 */
public final class Plan {
    private final Analysis analysis;
    private final Wiring wiring;
    private final KernelRegistry registry;
    /** Each kernel by itself. */
    private final List<Step> single;
    /** What runs: some of them joined. */
    private final List<Step> steps;

    private final Memory memory;
    private final long peakBytes;

    Plan(
            Analysis analysis,
            Wiring wiring,
            KernelRegistry registry,
            List<Step> single,
            List<Step> steps,
            Memory memory,
            long peakBytes) {
        this.analysis = analysis;
        this.wiring = wiring;
        this.registry = registry;
        this.single = List.copyOf(single);
        this.steps = List.copyOf(steps);
        this.memory = memory;
        this.peakBytes = peakBytes;
    }

    /** What was compiled. */
    public Analysis analysis() {
        return analysis;
    }

    /** Bytes that a run holds for its trace: all outputs that it keeps, and room for those that pass. */
    public long bytes() {
        return (long) memory.floats() * Float.BYTES;
    }

    /**
     * The most bytes of activations that are alive at one moment of a run, operation after operation, each of whose
     * outputs counts as a whole even where a run goes through it in bands: what a run needs that keeps nothing to be
     * looked at, as MobileNetV2's paper counts it (section 5.1).
     */
    public long peakBytes() {
        return peakBytes;
    }

    /** What runs. */
    List<Step> steps() {
        return steps;
    }

    /** Each kernel by itself, in the order in which they could run. */
    List<Step> single() {
        return single;
    }

    Wiring wiring() {
        return wiring;
    }

    Memory memory() {
        return memory;
    }

    /** Whether the operation at {@code place} only hands on its first input. */
    boolean passes(int place) {
        return registry.passes(wiring.operation(place).operation(), wiring.site(place));
    }

    /** The step that ends with the operation at {@code place}. */
    Optional<Step> step(int place) {
        return single.stream().filter(step -> step.result() == place).findFirst();
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
