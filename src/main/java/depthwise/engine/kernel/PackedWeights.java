package depthwise.engine.kernel;

/** The weights of one layer, packed as its kernel reads them unless the stock has them so already. */
record PackedWeights(FoldedWeights weights, PackedStock stock) {
    /** The outputs from {@code first} on, as many as {@code columns} holds, for sums over {@code taps}. */
    Panels panels(Columns columns, int first, int[] taps, int run) {
        Packed packed = stock.packed(new PanelPacking(weights, columns, first, taps.length * run));
        return new Panels(packed, columns, taps, run);
    }

    /** The weights of a depthwise convolution. */
    Taps taps(int kernel, int channels) {
        return new Taps(stock.packed(new TapPacking(weights, kernel, channels)), kernel, channels);
    }
}
