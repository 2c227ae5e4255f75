package depthwise.engine.kernel;

/** The weights of a depthwise convolution as {@link Taps}. */
record TapPacking(FoldedWeights weights, int kernel, int channels) implements Packing {
    @Override
    public int floats() {
        return Taps.floats(kernel, channels);
    }

    @Override
    public void pack(float[] to, int at) {
        for (int c = 0; c < channels; c++) {
            to[at + c] = (float) weights.shift(c);
            weights.scatter(c, 1, to, at + channels + c, channels);
        }
    }
}
