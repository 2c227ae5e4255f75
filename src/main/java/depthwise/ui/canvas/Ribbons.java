package depthwise.ui.canvas;

import depthwise.tensor.Shape;
import java.util.Optional;

/** How a tensor looks on its way: thickness from its channels, shade from its resolution. */
final class Ribbons {
    /** Thickness of one channel, in units of the picture. */
    private static final double UNIT = 1.1;

    private static final double THINNEST = 2;
    static final double THICKEST = 42;

    private Ribbons() {}

    /** UNIT·√C: 24 channels are 5 thick, 144 are 13, 1280 are 39. */
    static double thickness(int channels) {
        return Math.max(THINNEST, Math.min(THICKEST, UNIT * Math.sqrt(channels)));
    }

    static double thickness(Optional<Shape> shape) {
        return shape.map(s -> thickness(s.channels())).orElse(THINNEST);
    }

    /** From 0, a single pixel or no maps at all, to 1, 256 pixels a side or more; halves of a side are even steps. */
    static double depth(Optional<Shape> shape) {
        if (shape.isEmpty()) {
            return 0;
        }
        double pixels = 1;
        if (shape.get() instanceof Shape.Maps maps) {
            pixels = (double) maps.height() * maps.width();
        } else if (shape.get() instanceof Shape.Tokens tokens) {
            pixels = (double) tokens.sequences() * tokens.tokens();
        }
        return Math.min(1, Math.log(pixels) / Math.log(256 * 256));
    }
}
