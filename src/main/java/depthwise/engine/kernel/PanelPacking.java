package depthwise.engine.kernel;

/**
 * Weights as {@link Panels}: the outputs from {@code first} on, as many as {@code columns} holds. Terms go through the
 * window's places and, at each, through the input channels.
 *
 * @param terms how many numbers each output sums over
 */
record PanelPacking(FoldedWeights weights, Columns columns, int first, int terms) implements Packing {
    @Override
    public int floats() {
        return Panels.floats(columns, terms);
    }

    @Override
    public void pack(float[] to, int at) {
        Panels panels = new Panels(to, at, columns, new int[] {0}, terms);
        int inputs = terms / weights.places();
        for (int v = 0; v < columns.starts.length; v++) {
            int filled = Math.min(columns.lanes, columns.count - columns.starts[v]);
            for (int lane = 0; lane < filled; lane++) {
                int n = first + columns.starts[v] + lane;
                int start = panels.vectorAt(v) + lane;
                to[start] = (float) weights.shift(n);
                weights.scatter(n, inputs, to, start + panels.width(v), panels.width(v));
            }
        }
    }
}
