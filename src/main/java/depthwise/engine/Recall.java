package depthwise.engine;

import depthwise.engine.kernel.Kernel;
import depthwise.engine.kernel.Scratch;
import depthwise.engine.kernel.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the numbers of any operation of a finished run, channels-last: those that were kept where they stand, those
 * that were lent a place by running their step again, and those that fusion swallowed by computing them alone, from the
 * nearest that were kept.
 */
final class Recall {
    private final Plan plan;
    private final float[] block;
    private final Map<Integer, Span> computed = new HashMap<>();

    Recall(Plan plan, float[] block) {
        this.plan = plan;
        this.block = block;
    }

    Span span(int place) {
        if (plan.memory().keeps(place)) {
            return plan.memory().span(place, block);
        }
        Span known = computed.get(place);
        if (known == null) {
            known = compute(place);
            computed.put(place, known);
        }
        return known;
    }

    private Span compute(int place) {
        if (plan.passes(place)) {
            return span(plan.wiring().inputs(place).get(0));
        }
        Optional<Step> step = plan.step(place);
        List<Integer> inputs =
                step.map(Step::inputs).orElseGet(() -> plan.wiring().inputs(place));
        Kernel kernel = step.map(Step::kernel).orElseGet(() -> plan.alone(place));
        Span[] spans = inputs.stream().map(this::span).toArray(Span[]::new);
        long elements = plan.wiring().operation(place).shape().elements();
        Span output = new Span(new float[Math.toIntExact(elements)], 0);
        Scratch scratch = new Scratch();
        scratch.makeRoom(kernel);
        kernel.run(spans, output, 0, kernel.units(), scratch);
        return output;
    }
}
