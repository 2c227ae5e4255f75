package depthwise.weights;

import depthwise.graph.FlatOperation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * A source that makes values up, each parameter from its name, axes and role, and a scale. It remembers the network it
 * was last fitted to, so that after an edit only what changed is made anew and the rest keeps its very arrays.
 */
abstract class ParameterRule implements WeightSource {
    private Map<Entry, float[]> last = Map.of();

    /** A parameter and by how much its values are stretched: together they determine them. */
    private record Entry(Parameter parameter, double stretch) {}

    /** How the values of each parameter are to be stretched in the network {@code operations}. */
    abstract ToDoubleFunction<Parameter> stretches(List<FlatOperation> operations);

    /** Fills {@code values}, which hold zeros, with what the rule says for {@code parameter}. */
    abstract void fill(Parameter parameter, double stretch, float[] values);

    @Override
    public final synchronized Weights fit(List<FlatOperation> operations) {
        ToDoubleFunction<Parameter> stretches = stretches(operations);
        Map<Entry, float[]> made = new HashMap<>();
        Map<String, float[]> byName = new HashMap<>();
        for (Parameter parameter : Parameter.of(operations)) {
            Entry entry = new Entry(parameter, stretches.applyAsDouble(parameter));
            float[] values = last.containsKey(entry) ? last.get(entry) : make(entry);
            made.put(entry, values);
            byName.put(parameter.name(), values);
        }
        last = made;
        return new NamedWeights(byName);
    }

    private float[] make(Entry entry) {
        float[] values = new float[entry.parameter().elements()];
        fill(entry.parameter(), entry.stretch(), values);
        return values;
    }
}
