package depthwise.engine.kernel;

import java.lang.reflect.InvocationTargetException;
import java.util.Optional;

/**
 * The door to the incubating Vector API, which only stands open where Java was started with {@code --add-modules
 * jdk.incubator.vector}. Whatever needs it is loaded by name, so that its absence is no error.
 */
final class VectorModule {
    private static final String MODULE = "jdk.incubator.vector";
    private static final String ARITHMETIC = "depthwise.engine.kernel.VectorArithmetic";

    private VectorModule() {}

    static Optional<Arithmetic> arithmetic() {
        if (ModuleLayer.boot().findModule(MODULE).isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of((Arithmetic)
                    Class.forName(ARITHMETIC).getDeclaredConstructor().newInstance());
        } catch (InvocationTargetException | LinkageError e) {
            return Optional.empty();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(ARITHMETIC + " is part of this program", e);
        }
    }
}
