package depthwise.image.samples;

/**
 * Smooth noise over the plane that depends on nothing but its seed: the roughness of paper, skin, clouds and leaves.
 */
record Noise(long seed) {
    /** One layer of noise, from 0 to 1, whose hills are about one unit apart. */
    double at(double x, double y) {
        int column = (int) Math.floor(x);
        int row = (int) Math.floor(y);
        double u = ease(x - column);
        double v = ease(y - row);
        double top = corner(column, row) * (1 - u) + corner(column + 1, row) * u;
        double bottom = corner(column, row + 1) * (1 - u) + corner(column + 1, row + 1) * u;
        return top * (1 - v) + bottom * v;
    }

    /** {@code octaves} layers, each twice as fine and half as strong as the one before; from 0 to 1. */
    double cloud(double x, double y, int octaves) {
        double sum = 0;
        double weight = 0;
        for (int i = 0; i < octaves; i++) {
            double share = 1.0 / (1 << i);
            sum += share * new Noise(seed + i).at(x * (1 << i), y * (1 << i));
            weight += share;
        }
        return sum / weight;
    }

    private static double ease(double t) {
        return t * t * (3 - 2 * t);
    }

    private double corner(int column, int row) {
        long z = seed * 0x9E3779B97F4A7C15L + column * 0xD1B54A32D192ED03L + row * 0x8CB92BA72F3D8DD7L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return ((z ^ (z >>> 31)) >>> 40) / (double) (1 << 24);
    }
}
