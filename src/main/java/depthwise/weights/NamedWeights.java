package depthwise.weights;

import java.util.Map;

/** Values by full name. */
record NamedWeights(Map<String, float[]> values) implements Weights {
    NamedWeights {
        values = Map.copyOf(values);
    }

    @Override
    public float[] get(String parameterName) {
        float[] found = values.get(parameterName);
        if (found == null) {
            throw new IllegalArgumentException("the network has no parameter " + parameterName);
        }
        return found;
    }
}
