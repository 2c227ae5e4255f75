package depthwise.image.samples;

import depthwise.image.Picture;
import java.awt.Color;
import java.awt.Shape;

/** A striped hot-air balloon over hills. */
final class Balloon implements Sample {
    private static final double X = 222;
    private static final double TOP = 34;
    private static final double BOTTOM = 306;
    private static final double R = 118;
    private static final int GORES = 16;
    private static final Tone[] STRIPES = {Tone.of(0xD8232A), Tone.of(0xF6B21B), Tone.of(0xF7F3E6), Tone.of(0x1F63B5)};

    @Override
    public String name() {
        return "balloon";
    }

    @Override
    public Picture draw() {
        Easel easel = new Easel().cover(Backdrop.sky(4, 0.28));
        hills(easel);
        Shape envelope = Paths.curves(
                X,
                TOP,
                X + 160,
                TOP,
                X + 142,
                190,
                X + 62,
                258,
                X + 44,
                276,
                X + 34,
                290,
                X + 26,
                BOTTOM,
                X + 14,
                BOTTOM + 4,
                X - 14,
                BOTTOM + 4,
                X - 26,
                BOTTOM,
                X - 34,
                290,
                X - 44,
                276,
                X - 62,
                258,
                X - 142,
                190,
                X - 160,
                TOP,
                X,
                TOP);
        easel.fill(envelope, Balloon::cloth);
        easel.fill(Paths.oval(X, BOTTOM, 25, 5), Tone.of(0x3A1A10).color());
        basket(easel);
        return easel.finish();
    }

    private static double halfWidth(double y) {
        double t = (y - TOP) / (BOTTOM - TOP);
        double dome = Math.sqrt(Math.max(0, 1 - Math.pow((t - 0.415) / 0.415, 2)));
        double cone = 1 - Math.pow(Math.max(0, (t - 0.415) / 0.585), 1.75) * 0.79;
        return R * (t < 0.415 ? dome : cone) + 1;
    }

    private static Tone cloth(double x, double y) {
        double across = Math.max(-0.999, Math.min(0.999, (x - X) / halfWidth(y)));
        double gore = (Math.asin(across) / Math.PI + 0.5) * GORES;
        int index = (int) gore;
        double inside = gore - index;
        double t = (y - TOP) / (BOTTOM - TOP);
        double down = Math.max(-0.95, Math.min(0.75, (t - 0.42) * 2.1));
        Normal normal = Normal.of(
                across * 0.96 + 0.22 * (inside - 0.5),
                down,
                Math.sqrt(Math.max(0.02, 1.1 - across * across - down * down)));
        boolean band = t > 0.40 && t < 0.47;
        Tone dye = band ? Tone.of(0x173E86) : STRIPES[index % STRIPES.length];
        double seam = Math.min(inside, 1 - inside) < 0.05 ? 0.82 : 1;
        double glow = 0.18 * Math.max(0, t - 0.45);
        return dye.times(seam * (normal.dull(0.42) * 1.08 + glow)).plus(Tone.WHITE.times(0.12 * normal.gloss(9)));
    }

    private static void basket(Easel easel) {
        for (int side = -1; side <= 1; side++) {
            easel.line(Paths.segment(X + 24 * side, BOTTOM, X + 15 * side, 348), 1.1, new Color(60, 45, 35));
        }
        easel.fill(Paths.box(X - 4, BOTTOM + 10, 8, 12, 2), Tone.of(0x55585E).color());
        easel.fill(Paths.box(X - 17, 347, 34, 27, 4), (x, y) -> {
            double weave = ((int) (x / 3) + (int) (y / 3)) % 2 == 0 ? 1 : 0.78;
            return Tone.of(0x9A6430).times(weave * (1.15 - 0.6 * (x - X + 17) / 34));
        });
        easel.line(Paths.segment(X - 17, 348, X + 17, 348), 4, Tone.of(0x5B3717).color());
    }

    private static void hills(Easel easel) {
        Tone haze = Tone.of(0xA9C6DA);
        Tone[] greens = {Tone.of(0x8FA9A5), Tone.of(0x6E9256), Tone.of(0x47702F)};
        for (int i = 0; i < greens.length; i++) {
            double[] ridge = new double[2 * 26];
            for (int k = 0; k < 24; k++) {
                ridge[2 * k] = k * 20 - 6;
                ridge[2 * k + 1] = 386 + 22 * i - 26 * new Noise(30 + i).cloud(k / 5.0, 0.3, 2);
            }
            System.arraycopy(new double[] {460, 460, -10, 460}, 0, ridge, 48, 4);
            Tone green = greens[i].mix(haze, 0.25 - 0.1 * i);
            Noise noise = new Noise(40 + i);
            easel.fill(Paths.polygon(ridge), (x, y) -> green.times(0.8 + 0.4 * noise.cloud(x / 16, y / 6, 3)));
        }
    }
}
