package depthwise.engine.kernel;

import depthwise.op.Primitive;
import java.util.Optional;

/** Tells how one kind of operation can be computed behind another one, in the same pass. */
@FunctionalInterface
interface Absorber<P extends Primitive> {
    /** What follows once {@code operation} has joined {@code before}; empty when it cannot join. */
    Optional<Epilogue> absorb(Epilogue before, P operation, Site site);
}
