package depthwise.image.samples;

import java.awt.Color;

/** A colour to reckon with: red, green and blue from 0 to 1, beyond 1 where light adds up. */
record Tone(double red, double green, double blue) {
    static final Tone BLACK = new Tone(0, 0, 0);
    static final Tone WHITE = new Tone(1, 1, 1);

    static Tone of(int rgb) {
        return new Tone((rgb >> 16 & 255) / 255.0, (rgb >> 8 & 255) / 255.0, (rgb & 255) / 255.0);
    }

    Tone times(double light) {
        return new Tone(red * light, green * light, blue * light);
    }

    Tone plus(Tone other) {
        return new Tone(red + other.red, green + other.green, blue + other.blue);
    }

    /** This colour, or {@code other} where {@code share} is 1, or something between. */
    Tone mix(Tone other, double share) {
        double t = Math.max(0, Math.min(1, share));
        return times(1 - t).plus(other.times(t));
    }

    Color color() {
        return new Color(argb(), true);
    }

    /** This colour with {@code alpha} from 0, invisible, to 1. */
    Color color(double alpha) {
        return new Color(argb() & 0xFFFFFF | eightBits(alpha) << 24, true);
    }

    int argb() {
        return 255 << 24 | eightBits(red) << 16 | eightBits(green) << 8 | eightBits(blue);
    }

    private static int eightBits(double level) {
        return (int) Math.rint(Math.max(0, Math.min(1, level)) * 255);
    }
}
