package depthwise.engine.kernel;

import depthwise.op.Linear;

/** A linear layer is one product over its vectors. */
record LinearFactory(Arithmetic arithmetic, PackedStock stock) implements FusingFactory<Linear> {
    @Override
    public Kernel create(Linear operation, Site site, Epilogue epilogue) {
        int in = site.inputs().get(0).channels();
        int rows = Math.toIntExact(site.inputs().get(0).elements() / in);
        Columns columns = Columns.exact(operation.outFeatures(), arithmetic.lanes());
        PackedWeights weights = new PackedWeights(FoldedWeights.of(operation, site, epilogue), stock);
        Panels panels = weights.panels(columns, 0, new int[] {0}, in);
        return new ProductKernel(arithmetic, panels, Finish.of(arithmetic, epilogue), rows, 1);
    }
}
