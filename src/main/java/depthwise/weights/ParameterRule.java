package depthwise.weights;

import depthwise.graph.FlatOperation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A source that makes values up, each parameter from its name, axes and role alone. It remembers the network it was
 * last fitted to, so that after an edit only what changed is made anew and the rest keeps its very arrays.
 */
abstract class ParameterRule implements WeightSource {
    private Map<Parameter, float[]> last = Map.of();

    /** Fills {@code values}, which hold zeros, with what the rule says for {@code parameter}. */
    abstract void fill(Parameter parameter, float[] values);

    @Override
    public final synchronized Weights fit(List<FlatOperation> operations) {
        Map<Parameter, float[]> made = new HashMap<>();
        Map<String, float[]> byName = new HashMap<>();
        for (Parameter parameter : Parameter.of(operations)) {
            float[] values = last.containsKey(parameter) ? last.get(parameter) : make(parameter);
            made.put(parameter, values);
            byName.put(parameter.name(), values);
        }
        last = made;
        return new NamedWeights(byName);
    }

    private float[] make(Parameter parameter) {
        float[] values = new float[parameter.elements()];
        fill(parameter, values);
        return values;
    }
}
