package depthwise.image;

/**
 * Which source samples make each output sample along one axis, and with what weights.
 *
 * <p>Output sample o lies at source position c = (o + 1/2) · in/out; a source sample s has the weight f((s + 1/2 − c) /
 * max(1, in/out)), the weights of one output divided by their sum. They are fixed-point numbers with
 * {@link #FRACTION_BITS} bits behind the point, as in Pillow, whose rounding this repeats.
 *
 * @param first the first source sample of each output
 * @param weights the weights from there on, for each output
 */
@SuppressWarnings("ArrayRecordComponent") // tables for inner loops, never compared
record Taps(int[] first, int[][] weights) {
    static final int FRACTION_BITS = 22;

    private static final double ONE = 1 << FRACTION_BITS;

    /**
     * @param in source samples
     * @param out output samples that the whole source would make
     * @param from the first output wanted
     * @param count how many outputs from there on
     */
    static Taps of(int in, int out, int from, int count, Interpolation filter) {
        double scale = (double) in / out;
        double stretch = Math.max(1, scale);
        double reach = filter.support() * stretch;
        int[] first = new int[count];
        int[][] weights = new int[count][];
        for (int i = 0; i < count; i++) {
            double centre = (from + i + 0.5) * scale;
            first[i] = Math.max(0, (int) (centre - reach + 0.5));
            int end = Math.min(in, (int) (centre + reach + 0.5));
            weights[i] = weights(filter, first[i], end - first[i], centre, 1 / stretch);
        }
        return new Taps(first, weights);
    }

    private static int[] weights(Interpolation filter, int first, int count, double centre, double shrink) {
        double[] exact = new double[count];
        double sum = 0;
        for (int i = 0; i < count; i++) {
            exact[i] = filter.weight((first + i - centre + 0.5) * shrink);
            sum += exact[i];
        }
        int[] fixed = new int[count];
        for (int i = 0; i < count; i++) {
            double weight = sum == 0 ? exact[i] : exact[i] / sum;
            fixed[i] = (int) (weight * ONE + (weight < 0 ? -0.5 : 0.5));
        }
        return fixed;
    }

    /** The source samples from the first that any output needs to the last, as start and end. */
    int[] span() {
        int last = first.length - 1;
        return new int[] {first[0], first[last] + weights[last].length};
    }
}
