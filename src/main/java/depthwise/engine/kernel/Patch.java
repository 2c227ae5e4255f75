package depthwise.engine.kernel;

/**
 * The places of a window whose columns from {@code left} to {@code right} lie inside the picture, row by row, so that
 * clipping rows as well is taking a range of them. A list rather than two nested loops: only through a single loop does
 * Java 17 keep vectors in registers.
 */
final class Patch {
    /** Where each place stands in the picture, from the window's first. */
    final int[] picture;
    /** Where the weights of each place begin. */
    final int[] weights;

    private final int columns;

    Patch(Taps taps, int left, int right, int rowStride) {
        this.columns = Math.max(0, right - left);
        this.picture = new int[taps.kernel * columns];
        this.weights = new int[picture.length];
        for (int i = 0; i < picture.length; i++) {
            int u = i / columns;
            int v = left + i % columns;
            picture[i] = u * rowStride + v * taps.channels;
            weights[i] = taps.at(u, v);
        }
    }

    /** The number of the first place in row {@code u} of the window. */
    int row(int u) {
        return u * columns;
    }
}
