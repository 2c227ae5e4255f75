package depthwise.engine;

import depthwise.tensor.Shape;
import depthwise.tensor.Tensor;

/**
 * What the numbers of a tensor are like, accumulated in double precision. Numbers that are not finite are counted
 * apart: a single one would make every figure NaN and hide what the others are like.
 *
 * @param mean the average of the finite numbers; NaN where there are none, as are the next three
 * @param std their standard deviation over all of them (population, not sample)
 * @param min the smallest
 * @param max the largest
 * @param deadShare the share of channels whose numbers are all exactly zero, between 0 and 1: maps that a ReLU has
 *     silenced everywhere
 * @param notFinite how many numbers are infinite or NaN: the network has overflowed
 */
public record Statistics(double mean, double std, double min, double max, double deadShare, long notFinite) {
    public static Statistics of(Tensor tensor) {
        double sum = 0;
        double min = Double.POSITIVE_INFINITY;
        double max = Double.NEGATIVE_INFINITY;
        long finite = 0;
        for (float x : tensor.data()) {
            if (Float.isFinite(x)) {
                sum += x;
                min = Math.min(min, x);
                max = Math.max(max, x);
                finite++;
            }
        }
        double mean = sum / finite;
        double squares = 0;
        for (float x : tensor.data()) {
            squares += Float.isFinite(x) ? (x - mean) * (x - mean) : 0;
        }
        boolean some = finite > 0;
        return new Statistics(
                mean,
                Math.sqrt(squares / finite),
                some ? min : Double.NaN,
                some ? max : Double.NaN,
                deadShare(tensor),
                tensor.data().length - finite);
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
