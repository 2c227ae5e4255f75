package depthwise.manifold;

import depthwise.op.Nonlinearity;
import depthwise.text.Failure;
import depthwise.text.Message;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * What stands between embedding and projecting back: those of the networks' activations that keep the sign of what they
 * are given, so that a coordinate is positive behind one of them exactly when it was in front of it. In double
 * precision: the residual of {@link #LINEAR} has to come out as nothing but rounding.
 */
public enum Bend {
    RELU(Nonlinearity.RELU),
    /** Loses what lies below 0 and what lies above 6. */
    RELU6(Nonlinearity.RELU6),
    HARD_SWISH(Nonlinearity.HARD_SWISH),
    SILU(Nonlinearity.SILU),
    /** No activation, for comparison. */
    LINEAR(Nonlinearity.IDENTITY);

    private final Nonlinearity function;

    Bend(Nonlinearity function) {
        this.function = function;
    }

    /** The name on the command line and in files. */
    public String id() {
        return function.id();
    }

    /** The name that a person reads. */
    public Message title() {
        return Message.of("manifold.activation." + id());
    }

    /**
     * Whether all negative values become 0, so that a point with fewer than two positive coordinates is lost for good
     * (lemma 2).
     */
    public boolean silencesNegatives() {
        return this == RELU || this == RELU6;
    }

    public double at(double x) {
        return function.apply(x);
    }

    /** The activation called {@code id}; a {@link Failure} that lists the names where there is none. */
    public static Bend named(String id) {
        for (Bend candidate : values()) {
            if (candidate.id().equals(id)) {
                return candidate;
            }
        }
        String names = Arrays.stream(values()).map(Bend::id).collect(Collectors.joining(", "));
        throw Failure.of("manifold.problem.activation", id, names);
    }
}
