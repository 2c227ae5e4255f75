package depthwise.image;

import depthwise.tensor.Shape;
import depthwise.tensor.Tensor;

/** Feature maps as pixels: one pixel a number, coloured by its place on a scale. */
public final class MapPicture {
    private final ValueScale scale;
    private final ColourMap colours;

    /** Pictures on the given scale, in the given colours. A diverging map wants a symmetric scale. */
    public MapPicture(ValueScale scale, ColourMap colours) {
        this.scale = scale;
        this.colours = colours;
    }

    /** The pixels of one channel, row by row, 0xAARRGGBB. */
    public int[] channel(Tensor maps, int channel) {
        if (!(maps.shape() instanceof Shape.Maps shape)) {
            throw new IllegalArgumentException("only maps can be seen as pictures, not " + maps.shape());
        }
        int[] argb = new int[shape.height() * shape.width()];
        paint(maps.data(), channel * argb.length, argb, 0, argb.length);
        return argb;
    }

    /**
     * Colours {@code count} numbers.
     *
     * @param values where the numbers are, from {@code fromValue} on. Not modified.
     * @param argb where the pixels go, from {@code fromPixel} on. Modified.
     */
    public void paint(float[] values, int fromValue, int[] argb, int fromPixel, int count) {
        for (int i = 0; i < count; i++) {
            argb[fromPixel + i] = colours.argb(scale.position(values[fromValue + i]));
        }
    }
}
