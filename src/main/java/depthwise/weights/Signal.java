package depthwise.weights;

import java.util.function.DoubleUnaryOperator;

/**
 * How large the numbers on a wire are before training, on average over pictures and weights.
 *
 * @param mean E[x]
 * @param energy E[x²]
 */
record Signal(double mean, double energy) {
    /** Mean 0, variance 1. */
    static final Signal STANDARD = new Signal(0, 1);

    private static final double FARTHEST = 6;
    private static final int STEPS = 240;
    private static final double STAYS = 0.1;

    /** What a function makes of it, taken as normally distributed: the trapezoid rule over six deviations. */
    Signal through(DoubleUnaryOperator function) {
        double deviation = Math.sqrt(Math.max(energy - mean * mean, 0));
        double step = 2 * FARTHEST / STEPS;
        double first = 0;
        double second = 0;
        for (int i = 0; i <= STEPS; i++) {
            double z = -FARTHEST + i * step;
            double density = Math.exp(-z * z / 2) / Math.sqrt(2 * Math.PI) * step;
            double y = function.applyAsDouble(mean + deviation * z);
            first += y * density;
            second += y * y * density;
        }
        return new Signal(first, second);
    }

    /** The sum of independent signals. */
    Signal plus(Signal other) {
        return new Signal(mean + other.mean, energy + other.energy + 2 * mean * other.mean);
    }

    /** The product of independent signals. */
    Signal times(Signal other) {
        return new Signal(mean * other.mean, energy * other.energy);
    }

    /** The average over a map, whose numbers go together in patches: a part of the variance stays. */
    Signal averaged() {
        return new Signal(mean, mean * mean + (energy - mean * mean) * STAYS);
    }
}
