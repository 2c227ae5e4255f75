package depthwise.tensor;

/**
 * Numbers in a shape: float32, row-major, the first axis slowest. Feature maps are channel-first, so element (c, y, x)
 * of (C, H, W) stands at (c·H + y)·W + x.
 *
 * @param shape what the axes mean
 * @param data the numbers; shared, not copied, so whoever hands it over gives it away
 */
@SuppressWarnings("ArrayRecordComponent") // a tensor is its array; comparing contents is for tests
public record Tensor(Shape shape, float[] data) {
    public Tensor {
        if (shape.elements() != data.length) {
            throw new IllegalArgumentException(shape + " holds " + shape.elements() + " numbers, not " + data.length);
        }
    }

    /** A tensor of zeros. */
    public static Tensor zeros(Shape shape) {
        return new Tensor(shape, new float[Math.toIntExact(shape.elements())]);
    }

    /** Feature maps of the given size around {@code data}. */
    public static Tensor maps(int channels, int height, int width, float[] data) {
        return new Tensor(new Shape.Maps(channels, height, width), data);
    }
}
