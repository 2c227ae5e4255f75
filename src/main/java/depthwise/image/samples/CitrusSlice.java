package depthwise.image.samples;

import java.awt.Color;
import java.awt.Shape;

/**
 * The cut face of a lemon or an orange.
 *
 * @param peel the rind's colour
 * @param flesh the fruit's colour
 */
record CitrusSlice(Tone peel, Tone flesh) {
    private static final int SEGMENTS = 10;
    private static final Tone PITH = Tone.of(0xFBF4DC);

    /** Paints the face as a disc around {@code x}, {@code y}. */
    void paint(Easel easel, double x, double y, double radius, long seed) {
        Shape disc = Paths.disc(x, y, radius);
        easel.haze(disc, 8, 14, 11, new Color(40, 25, 8, 170));
        Noise noise = new Noise(seed);
        easel.fill(disc, (px, py) -> at((px - x) / radius, (py - y) / radius, noise));
    }

    private Tone at(double u, double v, Noise noise) {
        double distance = Math.hypot(u, v);
        double turn = (Math.atan2(v, u) / (2 * Math.PI) + 0.5) * SEGMENTS + 0.3;
        double inside = Math.min(turn - Math.floor(turn), 1 - (turn - Math.floor(turn)));
        // Distance from a segment's skin in radii, its outer end rounded.
        double skin = Math.min(
                inside * 2 * Math.PI / SEGMENTS * distance, 0.86 - distance + 0.22 * Math.min(0, inside - 0.16));
        double pulp = Math.min(1, (skin - 0.018) / 0.02);
        double vesicles = noise.cloud(turn * 5 + 40, distance * 7 + Math.floor(turn) * 9, 3);
        Tone juice = flesh.times(0.78 + 0.42 * vesicles).mix(PITH, 0.25 * (1 - Math.min(1, skin / 0.12)));
        Tone face = PITH.mix(juice, distance < 0.08 ? 0 : pulp);
        double light = 1.06 - 0.12 * (u + v);
        double glint = Math.max(0, vesicles - 0.66) * 1.6 * Math.max(0, pulp);
        return face.mix(peel, (distance - 0.925) / 0.02).times(light).plus(Tone.WHITE.times(glint));
    }
}
