package depthwise.manifold;

import depthwise.text.Failure;
import depthwise.text.Message;
import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Collectors;

/**
 * What stands between embedding and projecting back. In double precision, unlike the network's own activations: the
 * residual of {@link #LINEAR} has to come out as nothing but rounding.
 *
 * <p>All five keep the sign of what they are given, so a coordinate is positive behind one of them exactly when it was
 * in front of it.
 */
public enum Nonlinearity {
    /** max(0, x). */
    RELU("relu", x -> Math.max(0, x)),
    /** min(max(0, x), 6): loses what lies below 0 and what lies above 6. */
    RELU6("relu6", x -> Math.min(Math.max(0, x), 6)),
    /** x · ReLU6(x + 3) / 6. */
    HARD_SWISH("hard-swish", x -> x * Math.min(Math.max(0, x + 3), 6) / 6),
    /** x · σ(x) = x / (1 + e⁻ˣ). */
    SILU("silu", x -> x / (1 + Math.exp(-x))),
    /** x: no activation, for comparison. */
    LINEAR("linear", x -> x);

    private final String id;
    private final DoubleUnaryOperator function;

    Nonlinearity(String id, DoubleUnaryOperator function) {
        this.id = id;
        this.function = function;
    }

    /** The name on the command line and in files. */
    public String id() {
        return id;
    }

    /** The name that a person reads. */
    public Message title() {
        return Message.of("manifold.activation." + id);
    }

    /**
     * Whether all negative values become 0, so that a point with fewer than two positive coordinates is lost for good
     * (lemma 2).
     */
    public boolean silencesNegatives() {
        return this == RELU || this == RELU6;
    }

    public double at(double x) {
        return function.applyAsDouble(x);
    }

    /** The activation called {@code id}; a {@link Failure} that lists the names where there is none. */
    public static Nonlinearity named(String id) {
        for (Nonlinearity candidate : values()) {
            if (candidate.id.equals(id)) {
                return candidate;
            }
        }
        String names = Arrays.stream(values()).map(Nonlinearity::id).collect(Collectors.joining(", "));
        throw Failure.of("manifold.problem.activation", id, names);
    }
}
