package depthwise.weights;

/** The values of every parameter of a network. Complete: whoever hands it out has checked that nothing is missing. */
@FunctionalInterface
public interface Weights {
    /**
     * The values of one parameter, row-major in PyTorch's layout.
     *
     * @param parameterName the full name, the path of its operation and its own, for instance
     *     {@code features.0.0.weight}
     * @return shared, not to be modified; the same array for as long as the parameter stays the same, so that whoever
     *     repacks it can tell what an edit left alone
     * @throws IllegalArgumentException when the network has no such parameter
     */
    float[] get(String parameterName);
}
