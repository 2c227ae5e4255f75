package depthwise.ui.manifold;

/**
 * Colours for positions along a curve: the hue runs from violet over blue and green to orange, in the OKLCH space,
 * where equal steps look equally large. Lightness rises along the way, so the order survives grey printing and colour
 * blindness. Two ranges of lightness keep it readable on white and on near-black paper.
 */
enum CurveColours {
    ON_LIGHT(0.40, 0.69, 0.15),
    ON_DARK(0.58, 0.82, 0.13);

    private static final double FIRST_HUE = 300;
    private static final double LAST_HUE = 62;

    /** More steps than an eye tells apart; computed once, since a slider asks for thousands of colours a frame. */
    private static final int STEPS = 1024;

    private final int[] table = new int[STEPS];

    CurveColours(double firstLightness, double lastLightness, double chroma) {
        for (int i = 0; i < STEPS; i++) {
            double position = (double) i / (STEPS - 1);
            double lightness = firstLightness + (lastLightness - firstLightness) * position;
            double hue = Math.toRadians(FIRST_HUE + (LAST_HUE - FIRST_HUE) * position);
            table[i] = argb(lightness, chroma * Math.cos(hue), chroma * Math.sin(hue));
        }
    }

    /** The opaque colour (ARGB) at {@code position}, 0 at the curve's start to 1 at its end. */
    int at(double position) {
        return table[(int) Math.round(position * (STEPS - 1))];
    }

    /** The colours of {@code points} points in equal steps. */
    int[] along(int points) {
        int[] colours = new int[points];
        for (int i = 0; i < points; i++) {
            colours[i] = at((double) i / (points - 1));
        }
        return colours;
    }

    /** Björn Ottosson's OKLab to sRGB, clipped to the gamut. */
    private static int argb(double lightness, double a, double b) {
        double l = cube(lightness + 0.3963377774 * a + 0.2158037573 * b);
        double m = cube(lightness - 0.1055613458 * a - 0.0638541728 * b);
        double s = cube(lightness - 0.0894841775 * a - 1.2914855480 * b);
        int red = channel(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s);
        int green = channel(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s);
        int blue = channel(-0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s);
        return 0xFF000000 | red << 16 | green << 8 | blue;
    }

    private static double cube(double value) {
        return value * value * value;
    }

    private static int channel(double linear) {
        double clipped = Math.max(0, Math.min(1, linear));
        double coded = clipped <= 0.0031308 ? 12.92 * clipped : 1.055 * Math.pow(clipped, 1 / 2.4) - 0.055;
        return (int) Math.round(255 * coded);
    }
}
