package depthwise.image.samples;

import depthwise.image.Picture;
import java.awt.Color;
import java.awt.Shape;

/** A ladybird on a leaf. */
final class Ladybug implements Sample {
    private static final double X = 222;
    private static final double Y = 236;
    private static final double TILT = 38;
    private static final double[][] SPOTS = {
        {0, -66, 17}, {-44, -34, 20}, {44, -34, 20}, {-60, 22, 17}, {60, 22, 17}, {-28, 58, 19}, {28, 58, 19}
    };

    @Override
    public String name() {
        return "ladybug";
    }

    @Override
    public Picture draw() {
        Easel easel = new Easel().cover(Ladybug::leaf).soften(1.5);
        easel.haze(put(Paths.oval(0, 6, 96, 112)), 14, 18, 11, new Color(10, 30, 0, 190));
        legs(easel);
        Shape head = put(Paths.oval(0, -112, 42, 30));
        Shape collar = put(Paths.oval(0, -84, 64, 38));
        easel.fill(head, (x, y) -> shell(x, y, Tone.of(0x121214), 60, 0, -118));
        easel.fill(collar, (x, y) -> shell(x, y, Tone.of(0x161618), 80, 0, -78));
        for (int side = -1; side <= 1; side += 2) {
            easel.fill(put(Paths.oval(43 * side, -88, 15, 17)), new Color(0xF2EFE2));
            easel.fill(put(Paths.oval(22 * side, -126, 7, 8)), new Color(0xF2EFE2));
            easel.line(
                    put(Paths.curves(18 * side, -134, 26 * side, -152, 40 * side, -160, 50 * side, -156)),
                    3.4,
                    new Color(0x1A1512));
        }
        Shape body = put(Paths.curves(
                0, -88, 66, -92, 100, -40, 98, 10, 94, 70, 52, 116, 0, 120, -52, 116, -94, 70, -98, 10, -100, -40, -66,
                -92, 0, -88));
        easel.haze(body, 0, -3, 3, new Color(0, 0, 0, 150));
        easel.fill(body, (x, y) -> shell(x, y, Tone.of(0xD9180E), 122, 0, 14));
        return easel.finish();
    }

    private static Shape put(Shape shape) {
        return Paths.placed(shape, X, Y, 1, TILT);
    }

    private static void legs(Easel easel) {
        double[][] legs = {{78, -60, 118, -84, 128, -64}, {92, 0, 132, 0, 144, 20}, {78, 62, 112, 88, 110, 112}};
        for (double[] leg : legs) {
            for (int side = -1; side <= 1; side += 2) {
                easel.line(
                        put(Paths.polyline(leg[0] * side, leg[1], leg[2] * side, leg[3], leg[4] * side, leg[5])),
                        7,
                        new Color(0x17120F));
            }
        }
    }

    /** A polished dome of the given radius around {@code cu}, {@code cv} of the upright insect, with its spots. */
    private static Tone shell(double x, double y, Tone tone, double radius, double cu, double cv) {
        double turn = Math.toRadians(-TILT);
        double u = (x - X) * Math.cos(turn) - (y - Y) * Math.sin(turn);
        double v = (x - X) * Math.sin(turn) + (y - Y) * Math.cos(turn);
        Normal body = Normal.onBall((u - cu) / radius, (v - cv) / radius);
        Normal normal = Normal.of(
                body.x() * Math.cos(turn) + body.y() * Math.sin(turn),
                -body.x() * Math.sin(turn) + body.y() * Math.cos(turn),
                body.z());
        Tone paint = tone;
        if (tone.red() > 0.5) {
            for (double[] spot : SPOTS) {
                double edge = (spot[2] - Math.hypot(u - spot[0], v - spot[1])) / 1.2;
                paint = paint.mix(Tone.of(0x0E0C0C), edge);
            }
            paint = paint.mix(Tone.of(0x2A0503), 1 - Math.abs(u) / 1.6);
        }
        return paint.times(normal.dull(0.25)).plus(Tone.WHITE.times(0.85 * normal.gloss(60) + 0.12 * normal.gloss(6)));
    }

    private static Tone leaf(double x, double y) {
        Noise noise = new Noise(41);
        double along = x * 0.94 - y * 0.34;
        double across = x * 0.34 + y * 0.94 - 250;
        double vein = Math.abs(across) < 4 ? 1 : 0;
        double sides = Math.abs((along + Math.abs(across) * 0.55) / 64 % 1 - 0.5);
        double rib = Math.max(vein, sides < 0.035 ? 0.8 : 0);
        double cells = noise.cloud(x / 9, y / 9, 2);
        Tone green = Tone.of(0x3E7D1E).mix(Tone.of(0x7DB53A), 0.6 * noise.cloud(x / 80, y / 80, 2) + 0.35 * cells);
        return green.mix(Tone.of(0xC2DC84), rib * 0.7).times(1.1 - 0.35 * (x + y) / 900);
    }
}
