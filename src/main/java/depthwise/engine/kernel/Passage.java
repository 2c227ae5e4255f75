package depthwise.engine.kernel;

import depthwise.op.Primitive;

/** Tells whether one kind of operation hands on its first input's numbers as they stand, so that nothing need run. */
@FunctionalInterface
interface Passage<P extends Primitive> {
    boolean passes(P operation, Site site);
}
