package depthwise.image;

import depthwise.tensor.Tensor;

/**
 * A made-up input on which every implementation of a network can be compared to the last digit, fed without any
 * preprocessing: x(c, h, w) = 0.9 sin(0.1c + 0.037h + 0.051w) + 0.1 cos(0.13hw / H).
 */
public final class Probe {
    private Probe() {}

    /** The probe at {@code height} × {@code width}, computed in double and rounded once. */
    public static Tensor tensor(int height, int width) {
        float[] data = new float[3 * height * width];
        int at = 0;
        for (int c = 0; c < 3; c++) {
            for (int h = 0; h < height; h++) {
                for (int w = 0; w < width; w++) {
                    // The order of the operations fixes the last bit: from left to right, as written.
                    double wave = Math.sin(0.1 * c + 0.037 * h + 0.051 * w) * 0.9;
                    data[at++] = (float) (wave + 0.1 * Math.cos(0.13 * h * w / height));
                }
            }
        }
        return Tensor.maps(3, height, width, data);
    }
}
