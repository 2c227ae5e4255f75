package depthwise.image.samples;

import depthwise.image.Picture;

/**
 * A picture that is nothing but a rule: it shows what a filter answers to.
 *
 * @param name the file's name without its ending
 * @param levels how many levels each colour is rounded to: waves need few, and their files shrink; ramps need all 256
 * @param shader the rule
 */
record Pattern(String name, int levels, Shader shader) implements Sample {
    /** Samples to a pixel along each axis: an edge between two pixels turns grey instead of jagged. */
    private static final int FINE = 4;

    @Override
    public Picture draw() {
        int[] pixels = new int[Easel.SIDE * Easel.SIDE];
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = mean(i % Easel.SIDE, i / Easel.SIDE).argb();
        }
        return Picture.of(Easel.SIDE, Easel.SIDE, pixels);
    }

    private Tone mean(int x, int y) {
        Tone sum = Tone.BLACK;
        for (int row = 0; row < FINE; row++) {
            for (int column = 0; column < FINE; column++) {
                sum = sum.plus(shader.at(x + (column + 0.5) / FINE, y + (row + 0.5) / FINE));
            }
        }
        Tone mean = sum.times(1.0 / (FINE * FINE));
        return new Tone(rounded(mean.red()), rounded(mean.green()), rounded(mean.blue()));
    }

    private double rounded(double level) {
        return Math.rint(level * (levels - 1)) / (levels - 1);
    }
}
