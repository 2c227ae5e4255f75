package depthwise.engine.kernel;

import depthwise.op.Conv2d;
import depthwise.op.PaddingMode;
import depthwise.tensor.Shape;

/** Chooses the kernel of a convolution: along channels, as one product, or window by window. */
record ConvolutionFactory(Arithmetic arithmetic, PackedStock stock) implements FusingFactory<Conv2d> {
    @Override
    public Kernel create(Conv2d operation, Site site, Epilogue epilogue) {
        Shape.Maps in = (Shape.Maps) site.inputs().get(0);
        Shape.Maps out = (Shape.Maps) site.output();
        Finish finish = Finish.of(arithmetic, epilogue);
        PackedWeights weights = new PackedWeights(FoldedWeights.of(operation, site, epilogue), stock);
        if (operation.groups() == in.channels() && in.channels() == out.channels() && in.channels() > 1) {
            return new DepthwiseKernel(
                    arithmetic, operation.window(), in, out, weights.taps(operation.kernel(), in.channels()), finish);
        }
        if (isProduct(operation)) {
            Columns columns = Columns.exact(out.channels(), arithmetic.lanes());
            Panels panels = weights.panels(columns, 0, new int[] {0}, in.channels());
            return new ProductKernel(arithmetic, panels, finish, in.height(), in.width());
        }
        return new WindowKernel(arithmetic, operation, in, out, weights, finish);
    }

    private static boolean isProduct(Conv2d operation) {
        boolean unpadded = operation.padding() == 0 || operation.mode() == PaddingMode.SAME;
        return operation.kernel() == 1 && operation.stride() == 1 && operation.groups() == 1 && unpadded;
    }
}
