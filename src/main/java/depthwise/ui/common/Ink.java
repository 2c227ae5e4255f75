package depthwise.ui.common;

import javafx.scene.paint.Color;

/** Colours for letters: a colour that is fine for a bar is often too faint to be read. */
public final class Ink {
    private static final double READABLE = 4.5;
    private static final double STEP = 0.05;

    private Ink() {}

    /** {@code colour}, moved towards the text's colour just as far as it takes to be read on the surface. */
    public static Color readable(Color colour, Palette palette) {
        Color ink = colour;
        for (double share = STEP; contrast(ink, palette.surface()) < READABLE && share <= 1; share += STEP) {
            ink = colour.interpolate(palette.text(), share);
        }
        return ink;
    }

    /** Contrast ratio as WCAG defines it, from 1 to 21. */
    public static double contrast(Color a, Color b) {
        double first = luminance(a);
        double second = luminance(b);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double part) {
        return part <= 0.03928 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }

    /** The colour as LaTeX and style sheets write it, {@code #RRGGBB}. */
    public static String hex(Color colour) {
        return String.format(
                "#%02X%02X%02X", level(colour.getRed()), level(colour.getGreen()), level(colour.getBlue()));
    }

    /** The opaque colour as 0xAARRGGBB. */
    public static int argb(Color colour) {
        return 0xFF << 24 | level(colour.getRed()) << 16 | level(colour.getGreen()) << 8 | level(colour.getBlue());
    }

    private static int level(double part) {
        return (int) Math.round(part * 255);
    }
}
