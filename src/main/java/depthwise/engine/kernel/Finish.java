package depthwise.engine.kernel;

import depthwise.op.Nonlinearity;
import java.util.Optional;

/**
 * How an epilogue ends once its scale and shift are folded into the weights: with a clamp while storing, or with a pass
 * over what was just stored and is still near, which adds a residual and bends.
 */
final class Finish {
    /** What to clamp by while storing. */
    final Clamp clamp;

    private final boolean residual;
    private final Nonlinearity function;
    private final Arithmetic arithmetic;

    private Finish(Arithmetic arithmetic, Clamp clamp, boolean residual, Nonlinearity function) {
        this.arithmetic = arithmetic;
        this.clamp = clamp;
        this.residual = residual;
        this.function = function;
    }

    static Finish of(Arithmetic arithmetic, Epilogue epilogue) {
        Optional<Clamp> clamp = Clamp.of(epilogue.function());
        if (clamp.isPresent() && !epilogue.residual()) {
            return new Finish(arithmetic, clamp.get(), false, Nonlinearity.IDENTITY);
        }
        return new Finish(arithmetic, Clamp.NONE, epilogue.residual(), epilogue.function());
    }

    /**
     * The residual among a kernel's inputs from number {@code offset} on, as rows {@code stride} apart; null when there
     * is none.
     *
     * @param rows set anew
     */
    Rows residual(Span[] inputs, int offset, int stride, Rows rows) {
        return residual ? rows.set(inputs[inputs.length - 1], offset, stride) : null;
    }

    /** How many inputs it takes: the residual, or none. */
    int inputs() {
        return residual ? 1 : 0;
    }

    /** Whether it takes a pass of its own. */
    boolean passes() {
        return residual || function != Nonlinearity.IDENTITY;
    }

    /** Finishes the columns from {@code left} to {@code right} of {@code rows} rows, each once. */
    void run(Rows c, int rows, int left, int right, Rows added) {
        if (!passes()) {
            return;
        }
        boolean whole = right - left == c.stride;
        int stretches = whole ? 1 : rows;
        int count = whole ? rows * c.stride : right - left;
        int first = c.at + left;
        if (residual) {
            for (int row = 0; row < stretches; row++) {
                int at = first + row * c.stride;
                arithmetic.add(c.data, at, added.data, added.at + row * added.stride + left, c.data, at, count);
            }
        }
        if (function != Nonlinearity.IDENTITY) {
            arithmetic.bend(function, c.data, first, stretches, c.stride, count);
        }
    }
}
