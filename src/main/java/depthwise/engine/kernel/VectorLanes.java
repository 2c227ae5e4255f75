package depthwise.engine.kernel;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorSpecies;

/**
 * The one kind of vector that is used, and whole numbers of its size: mixing several sizes in one run makes Java 17
 * allocate them.
 */
final class VectorLanes {
    static final VectorSpecies<Float> SPECIES = FloatVector.SPECIES_PREFERRED;
    static final VectorSpecies<Integer> INTS = IntVector.SPECIES_PREFERRED;
    static final int LANES = SPECIES.length();

    private VectorLanes() {}

    static FloatVector load(float[] x, int at) {
        return FloatVector.fromArray(SPECIES, x, at);
    }

    static FloatVector splat(float x) {
        return FloatVector.broadcast(SPECIES, x);
    }
}
