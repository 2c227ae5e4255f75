package depthwise.manifold;

import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;

/**
 * How much of one set of points no linear map of another can explain: min over A (2 × 2) of ‖Z A − X‖ / ‖X‖ in the
 * Frobenius norm. 0: Z is X up to a linear map. 1: Z tells nothing about X.
 *
 * @param fitted Z A for the best A
 * @param residual from 0 to 1; 0 also where X is all zeros
 */
record LinearFit(PlanePoints fitted, double residual) {
    /** The best that a linear map can make of {@code given} Z to come near {@code wanted} X. */
    static LinearFit of(PlanePoints given, PlanePoints wanted) {
        DMatrixRMaj map = bestMap(given, wanted);
        double[] xs = new double[given.size()];
        double[] ys = new double[given.size()];
        double unexplained = 0;
        double whole = 0;
        for (int i = 0; i < xs.length; i++) {
            xs[i] = given.x(i) * map.get(0, 0) + given.y(i) * map.get(1, 0);
            ys[i] = given.x(i) * map.get(0, 1) + given.y(i) * map.get(1, 1);
            double dx = xs[i] - wanted.x(i);
            double dy = ys[i] - wanted.y(i);
            unexplained += dx * dx + dy * dy;
            whole += wanted.x(i) * wanted.x(i) + wanted.y(i) * wanted.y(i);
        }
        // A = 0 leaves all of X, so only rounding can lift the ratio above 1.
        double residual = whole == 0 ? 0 : Math.min(1, Math.sqrt(unexplained / whole));
        return new LinearFit(new PlanePoints(xs, ys), residual);
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
