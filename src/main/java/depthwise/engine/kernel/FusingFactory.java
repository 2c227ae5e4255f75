package depthwise.engine.kernel;

import depthwise.op.Primitive;

/** Builds kernels of one kind of operation that also compute what follows, while the numbers are at hand. */
@FunctionalInterface
interface FusingFactory<P extends Primitive> {
    Kernel create(P operation, Site site, Epilogue epilogue);
}
