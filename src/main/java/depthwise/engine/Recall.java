package depthwise.engine;

import depthwise.engine.kernel.Kernel;
import depthwise.engine.kernel.Scratch;
import depthwise.engine.kernel.Span;
import java.lang.ref.SoftReference;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Finds the numbers of any operation of a finished run, channels-last: those that were kept where they stand, those
 * that passed through or were lent a place by running their kernel again, and those that fusion swallowed by computing
 * them alone, from the nearest that were kept. What it computes it remembers as long as memory allows, so that asking
 * for one operation after the other computes each once. Any thread may use it.
 */
final class Recall {
    private final Plan plan;
    private final Map<Integer, SoftReference<Span>> computed = new ConcurrentHashMap<>();

    Recall(Plan plan) {
        this.plan = plan;
    }

    /** The numbers of the operation at {@code place}, from those that the run left in {@code block}. */
    Span span(int place, float[] block) {
        if (plan.memory().keeps(place)) {
            return plan.memory().span(place, block);
        }
        SoftReference<Span> remembered = computed.get(place);
        Span known = remembered == null ? null : remembered.get();
        if (known == null) {
            known = compute(place, block);
            computed.put(place, new SoftReference<>(known));
        }
        return known;
    }

    private Span compute(int place, float[] block) {
        if (plan.passes(place)) {
            return span(plan.wiring().inputs(place).get(0), block);
        }
        Optional<Step> step = plan.step(place);
        List<Integer> inputs =
                step.map(Step::inputs).orElseGet(() -> plan.wiring().inputs(place));
        Kernel kernel = step.map(Step::kernel).orElseGet(() -> plan.alone(place));
        Span[] spans = inputs.stream().map(input -> span(input, block)).toArray(Span[]::new);
        long elements = plan.wiring().operation(place).shape().elements();
        Span output = new Span(new float[Math.toIntExact(elements)], 0);
        Scratch scratch = new Scratch();
        scratch.begin(kernel);
        kernel.run(spans, output, 0, kernel.units(), scratch);
        return output;
    }

    /** Forgets what it remembers. */
    void forget() {
        computed.clear();
    }
}
