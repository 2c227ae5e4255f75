package depthwise.image;

/**
 * The filter that a resize weighs source pixels with. Both widen with the scale when they shrink a picture, so every
 * source pixel counts and fine stripes turn grey instead of into false patterns.
 */
public enum Interpolation {
    /** A triangle, 1 − |x|. */
    BILINEAR(1) {
        @Override
        double weight(double distance) {
            return Math.max(0, 1 - Math.abs(distance));
        }
    },

    /** Keys' cubic with a = −1/2, which sharpens a little. */
    BICUBIC(2) {
        @Override
        double weight(double distance) {
            double x = Math.abs(distance);
            if (x < 1) {
                return ((CUBIC + 2) * x - (CUBIC + 3)) * x * x + 1;
            }
            return x < 2 ? (((x - 5) * x + 8) * x - 4) * CUBIC : 0;
        }
    };

    private static final double CUBIC = -0.5;

    private final double support;

    Interpolation(double support) {
        this.support = support;
    }

    /** How far the filter reaches to each side, in pixels of the coarser picture. */
    double support() {
        return support;
    }

    /** The filter's height at {@code distance} from its middle. */
    abstract double weight(double distance);
}
