package depthwise.engine.kernel;

import depthwise.op.Affine;
import depthwise.op.Nonlinearity;
import java.util.Optional;

/**
 * What is computed behind a sum before it is stored: y = f(scale · x + shift + residual).
 *
 * @param affine scale and shift of each channel
 * @param residual whether another tensor is added, the kernel's second input
 * @param function f
 */
public record Epilogue(Optional<Affine> affine, boolean residual, Nonlinearity function) {
    private static final Epilogue NONE = new Epilogue(Optional.empty(), false, Nonlinearity.IDENTITY);

    /** Nothing: the sum itself. */
    public static Epilogue none() {
        return NONE;
    }

    /** Whether only scaling may still come: nothing has been added or bent yet. */
    boolean isLinear() {
        return !residual && function == Nonlinearity.IDENTITY;
    }

    Epilogue then(Affine next) {
        return new Epilogue(Optional.of(affine.map(a -> a.then(next)).orElse(next)), residual, function);
    }

    Epilogue thenResidual() {
        return new Epilogue(affine, true, function);
    }

    Epilogue then(Nonlinearity next) {
        return new Epilogue(affine, residual, next);
    }
}
