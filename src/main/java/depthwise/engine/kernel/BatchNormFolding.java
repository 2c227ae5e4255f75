package depthwise.engine.kernel;

import depthwise.op.BatchNorm;

/** Batch normalisation at inference as one scale and shift a channel: γ/√(var + ε) and β − mean · γ/√(var + ε). */
final class BatchNormFolding {
    private BatchNormFolding() {}

    static Affine affine(BatchNorm operation, Site site) {
        float[] gamma = site.parameters().get("weight");
        float[] beta = site.parameters().get("bias");
        float[] mean = site.parameters().get("running_mean");
        float[] variance = site.parameters().get("running_var");
        double[] scale = new double[gamma.length];
        double[] shift = new double[gamma.length];
        for (int c = 0; c < gamma.length; c++) {
            scale[c] = gamma[c] / Math.sqrt(variance[c] + operation.epsilon());
            shift[c] = beta[c] - mean[c] * scale[c];
        }
        return new Affine(scale, shift);
    }
}
