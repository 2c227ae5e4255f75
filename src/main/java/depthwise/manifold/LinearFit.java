package depthwise.manifold;

import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;

/**
 * How much of one set of points no linear map of another can explain: min over A (2 × 2) of ‖Z A − X‖ / ‖X‖ in the
 * Frobenius norm. 0: Z is X up to a linear map. 1: Z tells nothing about X.
 */
final class LinearFit {
    private LinearFit() {}

    /** The residual, from 0 to 1, of explaining {@code wanted} X by {@code given} Z; 0 if X is all zeros. */
    static double residual(PlanePoints given, PlanePoints wanted) {
        DMatrixRMaj map = bestMap(given, wanted);
        double unexplained = 0;
        double whole = 0;
        for (int i = 0; i < wanted.size(); i++) {
            double zx = given.x(i);
            double zy = given.y(i);
            double dx = zx * map.get(0, 0) + zy * map.get(1, 0) - wanted.x(i);
            double dy = zx * map.get(0, 1) + zy * map.get(1, 1) - wanted.y(i);
            unexplained += dx * dx + dy * dy;
            whole += wanted.x(i) * wanted.x(i) + wanted.y(i) * wanted.y(i);
        }
        // A = 0 leaves all of X, so only rounding can lift the ratio above 1.
        return whole == 0 ? 0 : Math.min(1, Math.sqrt(unexplained / whole));
    }

    /**
     * A = (ZᵀZ)⁺ ZᵀX. The pseudo-inverse, because Z may lie on one line. Of the 2 × 2 matrix rather than of Z: one pass
     * over the points instead of a decomposition with N rows.
     */
    private static DMatrixRMaj bestMap(PlanePoints given, PlanePoints wanted) {
        DMatrixRMaj gram = new DMatrixRMaj(2, 2);
        DMatrixRMaj cross = new DMatrixRMaj(2, 2);
        for (int i = 0; i < given.size(); i++) {
            double zx = given.x(i);
            double zy = given.y(i);
            gram.data[0] += zx * zx;
            gram.data[1] += zx * zy;
            gram.data[3] += zy * zy;
            cross.data[0] += zx * wanted.x(i);
            cross.data[1] += zx * wanted.y(i);
            cross.data[2] += zy * wanted.x(i);
            cross.data[3] += zy * wanted.y(i);
        }
        gram.data[2] = gram.data[1];
        DMatrixRMaj inverse = new DMatrixRMaj(2, 2);
        CommonOps_DDRM.pinv(gram, inverse);
        DMatrixRMaj map = new DMatrixRMaj(2, 2);
        CommonOps_DDRM.mult(inverse, cross, map);
        return map;
    }
}
