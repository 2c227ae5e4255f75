package depthwise.engine.kernel;

import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.Optional;

/**
 * The door to the incubating Vector API, which only stands open where Java was started with {@code --add-modules
 * jdk.incubator.vector}. Whatever needs it is loaded by name, so that its absence is no error.
 */
final class VectorModule {
    private static final String MODULE = "jdk.incubator.vector";
    private static final String ARITHMETIC = "depthwise.engine.kernel.VectorArithmetic";

    private VectorModule() {}

    /** The loops on vectors with the register tiles to expect on this machine. */
    static Optional<Arithmetic> arithmetic() {
        return candidates().stream().findFirst();
    }

    /**
     * The loops on vectors, once for each height of register tiles, the one to expect first; none without the module.
     */
    @SuppressWarnings("unchecked") // which is what the method returns
    static List<Arithmetic> candidates() {
        if (ModuleLayer.boot().findModule(MODULE).isEmpty()) {
            return List.of();
        }
        try {
            return (List<Arithmetic>)
                    Class.forName(ARITHMETIC).getDeclaredMethod("candidates").invoke(null);
        } catch (InvocationTargetException | LinkageError e) {
            return List.of();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(ARITHMETIC + " is part of this program", e);
        }
    }
}
