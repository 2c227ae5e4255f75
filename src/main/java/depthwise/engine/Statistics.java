package depthwise.engine;

import depthwise.tensor.Shape;
import depthwise.tensor.Tensor;

/**
 * What the numbers of a tensor are like, accumulated in double precision.
 *
 * @param mean their average
 * @param std their standard deviation over all of them (population, not sample)
 * @param min the smallest
 * @param max the largest
 * @param deadShare the share of channels whose numbers are all exactly zero, between 0 and 1: maps that a ReLU has
 *     silenced everywhere
 */
public record Statistics(double mean, double std, double min, double max, double deadShare) {
    public static Statistics of(Tensor tensor) {
        float[] data = tensor.data();
        double sum = 0;
        double min = Double.POSITIVE_INFINITY;
        double max = Double.NEGATIVE_INFINITY;
        for (float x : data) {
            sum += x;
            min = Math.min(min, x);
            max = Math.max(max, x);
        }
        double mean = sum / data.length;
        double squares = 0;
        for (float x : data) {
            squares += (x - mean) * (x - mean);
        }
        return new Statistics(mean, Math.sqrt(squares / data.length), min, max, deadShare(tensor));
    }

    private static double deadShare(Tensor tensor) {
        Shape shape = tensor.shape();
        int channels = shape.channels();
        int stride = shape instanceof Shape.Maps maps ? maps.height() * maps.width() : 1;
        boolean[] alive = new boolean[channels];
        for (int i = 0; i < tensor.data().length; i++) {
            alive[i / stride % channels] |= tensor.data()[i] != 0;
        }
        int dead = 0;
        for (boolean some : alive) {
            dead += some ? 0 : 1;
        }
        return (double) dead / channels;
    }
}
