package depthwise.image.samples;

import java.util.Random;

/** What is behind and beneath the things: skies, tables, greenery out of focus. */
final class Backdrop {
    private Backdrop() {}

    /** A summer sky, deeper blue above, with clouds where {@code cover} is more than 0. */
    static Shader sky(long seed, double cover) {
        Noise noise = new Noise(seed);
        Tone zenith = Tone.of(0x2F6FC4);
        Tone horizon = Tone.of(0xBBDCF2);
        return (x, y) -> {
            Tone blue = zenith.mix(horizon, Math.pow(y / Easel.SIDE, 0.9));
            double billow = noise.cloud(x / 130, y / 62, 5) + cover - 0.8;
            double shade = noise.cloud(x / 130 + 0.1, (y + 14) / 62, 4);
            return blue.mix(Tone.WHITE.times(1.02 - 0.16 * shade), billow * 4.2);
        };
    }

    /** Planks running from left to right. */
    static Shader wood(Tone light, Tone dark, long seed, double plank) {
        Noise noise = new Noise(seed);
        return (x, y) -> {
            int row = (int) Math.floor(y / plank);
            double across = y / plank - row;
            double bend = 10 * noise.at(x / 160 + 7 * row, row);
            double grain = noise.cloud(x / 95 + 13 * row, (y + bend) / 4.1, 2);
            double rings = 0.5 + 0.5 * Math.sin((y + 3 * bend) / 2.6 + 6 * noise.at(x / 120, y / 40 + row));
            double gap = Math.min(across, 1 - across) * plank < 1.1 ? 0.45 : 1;
            double tone = 0.55 * grain + 0.3 * rings + 0.25 * noise.at(row * 3.7, 1);
            double lit = 1.1 - 0.3 * (x + y) / (2 * Easel.SIDE);
            return light.mix(dark, tone).times(gap * lit);
        };
    }

    /** Leaves and grass far out of focus. */
    static Shader greenery(long seed) {
        Noise noise = new Noise(seed);
        Tone deep = Tone.of(0x1E3A12);
        Tone leaf = Tone.of(0x5E9130);
        Tone sun = Tone.of(0xBFD674);
        return (x, y) -> {
            double broad = noise.cloud(x / 90, y / 90, 3);
            double bright = new Noise(seed + 50).cloud(x / 60, y / 60, 2);
            return deep.mix(leaf, 1.9 * broad - 0.4).mix(sun, 3 * (bright - 0.62));
        };
    }

    /** Blades of grass, from {@code top} down to the lower edge, longer and sharper towards the front. */
    static void grass(Easel easel, double top, int blades, long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < blades; i++) {
            double depth = (double) i / blades;
            double y = top + (Easel.SIDE + 40 - top) * depth * depth;
            double x = random.nextDouble() * (Easel.SIDE + 40) - 20;
            double length = 8 + 46 * depth * (0.6 + 0.6 * random.nextDouble());
            double lean = (random.nextDouble() - 0.5) * length * 0.9;
            Tone tone = Tone.of(0x24501A)
                    .mix(Tone.of(0x86B843), random.nextDouble())
                    .times(0.75 + 0.4 * random.nextDouble());
            easel.line(
                    Paths.curves(x, y, x, y - length / 2, x + lean / 3, y - length, x + lean, y - length),
                    0.9 + 1.7 * depth,
                    tone.color());
        }
    }
}
