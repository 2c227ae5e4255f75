package depthwise.op;

/** Hands an operation the values of its own parameters by their local names, for instance {@code weight}. */
@FunctionalInterface
public interface ParameterSource {
    /** The values, row-major; not to be modified. */
    float[] get(String name);

    /** For operations without parameters. */
    static ParameterSource none() {
        return name -> {
            throw new IllegalArgumentException("no parameter " + name);
        };
    }
}
