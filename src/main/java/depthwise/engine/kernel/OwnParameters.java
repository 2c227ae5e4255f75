package depthwise.engine.kernel;

import depthwise.op.ParameterSource;
import java.util.Map;

/**
 * The parameters of one operation, and of nothing else, so that who holds them does not hold a whole network. Two are
 * equal when they hold the very same arrays: arrays are not modified, so comparing their numbers is not needed.
 */
public final class OwnParameters implements ParameterSource {
    private final Map<String, float[]> values;

    /** Parameters by their local names; the arrays are shared. */
    public OwnParameters(Map<String, float[]> values) {
        this.values = Map.copyOf(values);
    }

    @Override
    public float[] get(String name) {
        float[] found = values.get(name);
        if (found == null) {
            throw new IllegalArgumentException("no parameter " + name);
        }
        return found;
    }

    /** An array equals itself only, which is what the maps compare by. */
    @Override
    public boolean equals(Object other) {
        return other instanceof OwnParameters own && values.equals(own.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }
}
