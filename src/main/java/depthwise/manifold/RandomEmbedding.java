package depthwise.manifold;

import java.util.Random;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;

/**
 * The random matrix T, 2 × n, that lifts the plane into n dimensions: a point x becomes xT. Its entries are standard
 * normal. It is drawn column by column, so for one seed a larger n keeps the directions it had and adds more; a picture
 * changes step by step, not all at once, while n moves.
 */
public final class RandomEmbedding {
    private final DMatrixRMaj matrix;

    private RandomEmbedding(DMatrixRMaj matrix) {
        this.matrix = matrix;
    }

    /** The embedding into {@code n} dimensions that belongs to {@code seed}, the same on every machine. */
    public static RandomEmbedding drawn(int n, long seed) {
        Random random = new Random(scrambled(seed));
        DMatrixRMaj matrix = new DMatrixRMaj(2, n);
        for (int j = 0; j < n; j++) {
            matrix.set(0, j, random.nextGaussian());
            matrix.set(1, j, random.nextGaussian());
        }
        return new RandomEmbedding(matrix);
    }

    public int n() {
        return matrix.getNumCols();
    }

    /** What the plane's {@code axis} (0 or 1) adds to coordinate {@code j} of the lifted point. */
    public double at(int axis, int j) {
        return matrix.get(axis, j);
    }

    /** The way back: the Moore–Penrose pseudo-inverse T⁺, n × 2, so that T T⁺ is the identity of the plane. */
    DMatrixRMaj pseudoInverse() {
        DMatrixRMaj inverse = new DMatrixRMaj(n(), 2);
        CommonOps_DDRM.pinv(matrix, inverse);
        return inverse;
    }

    /** Random's own first numbers for neighbouring seeds are alike, so a seed goes through SplitMix64's mixer first. */
    private static long scrambled(long seed) {
        long z = seed + 0x9E3779B97F4A7C15L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
