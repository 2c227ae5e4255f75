package depthwise.ui.maps;

import depthwise.image.ValueScale;
import depthwise.tensor.Shape;
import depthwise.tensor.Tensor;

/**
 * The picture, bright where one token looks and dim elsewhere.
 *
 * @param picture (3, H, W) as the network gets it; one channel is shown grey
 * @param grid where tokens stand
 * @param attention who attends to whom
 * @param sequence the place inside the patch that the tokens stand for
 * @param token the one that looks
 */
record Spotlight(Tensor picture, TokenGrid grid, AttentionMatrix attention, int sequence, int token) {
    private static final double DIM = 0.18;

    int width() {
        return ((Shape.Maps) picture.shape()).width();
    }

    int height() {
        return ((Shape.Maps) picture.shape()).height();
    }

    /** The pixels, {@code wide} × {@code high}, 0xAARRGGBB. */
    int[] paint(int wide, int high) {
        int[] argb = new int[wide * high];
        ValueScale scale = ValueScale.of(picture);
        float largest = attention.largest(token);
        for (int y = 0; y < high; y++) {
            int row = y * height() / high;
            for (int x = 0; x < wide; x++) {
                int column = x * width() / wide;
                int to = grid.token(y * grid.height() / high, x * grid.width() / wide);
                double light = DIM + (1 - DIM) * Math.sqrt(attention.weight(token, to) / largest);
                argb[y * wide + x] = colour(scale, row, column, light);
            }
        }
        return argb;
    }

    private int colour(ValueScale scale, int row, int column, double light) {
        int channels = picture.shape().channels();
        int argb = 0xFF;
        for (int c = 0; c < 3; c++) {
            int plane = channels >= 3 ? c : 0;
            double level = scale.position(picture.data()[(plane * height() + row) * width() + column]);
            argb = argb << 8 | (int) Math.round(255 * light * level);
        }
        return argb;
    }
}
