package depthwise.engine.kernel;

import depthwise.op.Nonlinearity;
import java.util.Optional;

/**
 * How an epilogue ends once its scale and shift are folded into the weights: a residual and a clamp while storing, or a
 * bend over what was just stored and is still near.
 */
final class Finish {
    final boolean residual;
    final Clamp clamp;
    private final Nonlinearity bend;
    private final Arithmetic arithmetic;

    private Finish(Arithmetic arithmetic, boolean residual, Clamp clamp, Nonlinearity bend) {
        this.arithmetic = arithmetic;
        this.residual = residual;
        this.clamp = clamp;
        this.bend = bend;
    }

    static Finish of(Arithmetic arithmetic, Epilogue epilogue) {
        Optional<Clamp> clamp = Clamp.of(epilogue.function());
        Nonlinearity bend = clamp.isPresent() ? Nonlinearity.IDENTITY : epilogue.function();
        return new Finish(arithmetic, epilogue.residual(), clamp.orElse(Clamp.NONE), bend);
    }

    /** The residual among a kernel's inputs, as rows {@code stride} apart; null when there is none. */
    Rows residual(Span[] inputs, int stride) {
        return residual ? Rows.of(inputs[inputs.length - 1], stride) : null;
    }

    /** Bends the columns from {@code left} to {@code right} of {@code rows} rows, each once. */
    void bend(Rows c, int rows, int left, int right) {
        if (bend == Nonlinearity.IDENTITY) {
            return;
        }
        if (right - left == c.stride) {
            arithmetic.bend(bend, c.data, c.at, rows * c.stride);
            return;
        }
        for (int row = 0; row < rows; row++) {
            arithmetic.bend(bend, c.data, c.at + row * c.stride + left, right - left);
        }
    }
}
