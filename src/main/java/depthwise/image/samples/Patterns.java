package depthwise.image.samples;

import java.util.List;

/** The patterns: edges, waves and ramps in every direction, each of them some filter's favourite. */
final class Patterns {
    private static final double SIDE = Easel.SIDE;
    private static final double MIDDLE = SIDE / 2;
    private static final int TILES = 3;
    private static final int WAVE_LEVELS = 18;

    private static final Tone[][] PAIRS = {
        {Tone.of(0xD55E00), Tone.of(0x0072B2)}, {Tone.of(0xC8B900), Tone.of(0x8878E0)},
        {Tone.of(0xE0507A), Tone.of(0x2E9E5B)}, {Tone.of(0x9A9A9A), Tone.of(0x23A0A8)}
    };

    private Patterns() {}

    static List<Sample> all() {
        return List.of(
                new Pattern("zone-plate", WAVE_LEVELS, Patterns::zonePlate),
                new Pattern("checkerboard", 256, Patterns::checkerboard),
                new Pattern("stripes", WAVE_LEVELS, Patterns::stripes),
                new Pattern("rays", WAVE_LEVELS, Patterns::rays),
                new Pattern("gradients", 256, Patterns::gradients),
                new Pattern("colour-edges", 256, Patterns::colourEdges));
    }

    private static Tone grey(double level) {
        return new Tone(level, level, level);
    }

    /** Every direction and every frequency at once: rings that get finer outwards, to a fifth of a cycle a pixel. */
    private static Tone zonePlate(double x, double y) {
        double radius = Math.hypot(x - MIDDLE, y - MIDDLE);
        double fade = Math.max(0, Math.min(1, (MIDDLE + 60 - radius) / 60));
        return grey(0.5 + 0.5 * fade * Math.cos(Math.PI * 0.2 / MIDDLE * radius * radius));
    }

    /** Eight squares a side. */
    private static Tone checkerboard(double x, double y) {
        int square = (int) (x * 8 / SIDE) + (int) (y * 8 / SIDE);
        return square % 2 == 0 ? Tone.WHITE : Tone.BLACK;
    }

    /** Nine discs of waves, each turned by 20 degrees more than the one before. */
    private static Tone stripes(double x, double y) {
        double tile = SIDE / TILES;
        int column = (int) (x / tile);
        int row = (int) (y / tile);
        double u = x - (column + 0.5) * tile;
        double v = y - (row + 0.5) * tile;
        double angle = Math.toRadians(20 * (row * TILES + column));
        double wave = Math.cos(2 * Math.PI * (u * Math.cos(angle) + v * Math.sin(angle)) / 14);
        double window = Math.max(0, Math.min(1, (tile * 0.46 - Math.hypot(u, v)) / 8));
        return grey(0.5 + 0.5 * window * wave);
    }

    /** A star of 18 black and 18 white rays: edges in every direction, closer towards the middle. */
    private static Tone rays(double x, double y) {
        double turn = Math.atan2(y - MIDDLE, x - MIDDLE) / (2 * Math.PI) * 36;
        return Math.floor(turn) % 2 == 0 ? Tone.BLACK : Tone.WHITE;
    }

    /** Ramps: left to right, downwards, outwards, and around the colours. */
    private static Tone gradients(double x, double y) {
        double u = x % MIDDLE / MIDDLE;
        double v = y % MIDDLE / MIDDLE;
        if (x < MIDDLE) {
            return y < MIDDLE ? grey(u) : grey(Math.min(1, 2 * Math.hypot(u - 0.5, v - 0.5)));
        }
        return y < MIDDLE ? grey(v) : hue(u).mix(Tone.WHITE, 1 - 2 * v).mix(Tone.BLACK, 2 * v - 1);
    }

    private static Tone hue(double turn) {
        return new Tone(swell(turn), swell(turn - 1.0 / 3), swell(turn - 2.0 / 3));
    }

    private static double swell(double turn) {
        return Math.max(0, Math.min(1, 0.5 + Math.cos(2 * Math.PI * turn)));
    }

    /** Pairs of opposite colours, equally bright, that meet in straight, slanted and round edges. */
    private static Tone colourEdges(double x, double y) {
        double u = x % MIDDLE - MIDDLE / 2;
        double v = y % MIDDLE - MIDDLE / 2;
        int pair = (x < MIDDLE ? 0 : 1) + (y < MIDDLE ? 0 : 2);
        boolean inside =
                switch (pair) {
                    case 0 -> Math.hypot(u, v) < 76;
                    case 1 -> Math.max(Math.abs(u), Math.abs(v)) < 68;
                    case 2 -> Math.abs(u) + Math.abs(v) < 86;
                    default -> v < 56 && v > 1.732 * Math.abs(u) - 80;
                };
        return PAIRS[pair][inside ? 0 : 1];
    }
}
