package depthwise.engine.kernel;

import depthwise.op.Primitive;

/** Builds the kernel of one kind of operation for given shapes and weights. */
@FunctionalInterface
interface KernelFactory<P extends Primitive> {
    Kernel create(P operation, Site site);
}
