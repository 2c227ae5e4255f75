package depthwise.image.samples;

import depthwise.image.Picture;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;

/** Three strawberries on a wooden table. */
final class Strawberry implements Sample {
    @Override
    public String name() {
        return "strawberry";
    }

    @Override
    public Picture draw() {
        Easel easel = new Easel()
                .cover(Backdrop.wood(Tone.of(0xF4F2EE), Tone.of(0xE6E2DA), 11, 150))
                .soften(2);
        berry(easel, 132, 168, 0.92, -28, 1);
        berry(easel, 322, 182, 0.95, 24, 2);
        berry(easel, 222, 282, 1.12, 4, 3);
        return easel.finish();
    }

    /** A berry whose middle is at {@code x}, {@code y}, tip downwards before it is turned. */
    private static void berry(Easel easel, double x, double y, double size, double degrees, long seed) {
        Shape body = Paths.placed(
                Paths.curves(
                        0, -88, 62, -98, 112, -46, 94, 10, 78, 62, 30, 116, 0, 122, -30, 116, -78, 62, -94, 10, -112,
                        -46, -62, -98, 0, -88),
                x,
                y,
                size,
                degrees);
        easel.haze(body, 12, 18, 12, new Color(50, 25, 10, 170));
        double turn = Math.toRadians(-degrees);
        easel.fill(body, (px, py) -> {
            double dx = (px - x) / size;
            double dy = (py - y) / size;
            return flesh(
                    dx * Math.cos(turn) - dy * Math.sin(turn), dx * Math.sin(turn) + dy * Math.cos(turn), -turn, seed);
        });
        leaves(easel, x, y, size, degrees, seed);
    }

    /** The skin at {@code u}, {@code v} of an upright berry: seeds in dimples, in staggered rows around it. */
    private static Tone flesh(double u, double v, double turn, long seed) {
        double half = halfWidth(v);
        double across = Math.max(-0.999, Math.min(0.999, u / half));
        double nx = across * 0.95;
        double ny = Math.max(-0.85, Math.min(0.9, (v - 5) / 125));
        Normal round = Normal.of(nx, ny, Math.sqrt(Math.max(0.02, 1 - nx * nx - ny * ny * 0.8)));
        double row = v / 15.5;
        int band = (int) Math.floor(row);
        double around = Math.asin(across) * half / 17 + (band & 1) * 0.5;
        double shift = 0.3 * (new Noise(seed + 7).at(Math.floor(around) * 3.3, band * 2.7) - 0.5);
        double du = around - Math.floor(around) - 0.5 + shift;
        double dv = row - band - 0.5;
        double distance = Math.hypot(du * 1.35, dv);
        double dimple = Math.exp(-distance * distance / 0.045);
        Normal skin = round.tilted(-1.7 * du * dimple, -1.7 * dv * dimple);
        Normal seen = Normal.of(
                skin.x() * Math.cos(turn) - skin.y() * Math.sin(turn),
                skin.x() * Math.sin(turn) + skin.y() * Math.cos(turn),
                skin.z());
        Tone red = Tone.of(0xE01C24).mix(Tone.of(0xB2081A), new Noise(seed).cloud(u / 40, v / 40, 3) * 0.9);
        Tone pale = red.mix(Tone.of(0xF0B08A), (-v - 66) / 38);
        Tone lit = pale.times(seen.dull(0.34) * (1 - 0.3 * dimple))
                .plus(Tone.of(0xFFE3DA).times(0.75 * seen.gloss(34)));
        boolean seedHere = Math.hypot(du * 2.9, dv * 1.6) < 0.19;
        return seedHere ? Tone.of(0xE8C25A).times(0.35 + 0.8 * seen.dull(0.3)) : lit;
    }

    private static double halfWidth(double v) {
        double t = (v + 92) / 214;
        return 12 + 92 * Math.pow(Math.sin(Math.PI * Math.pow(Math.max(0.01, Math.min(0.99, t)), 0.62)), 0.8);
    }

    private static void leaves(Easel easel, double x, double y, double size, double degrees, long seed) {
        Shape stalk = Paths.placed(Paths.curves(0, -84, 2, -104, 10, -118, 22, -126), x, y, size, degrees);
        easel.line(stalk, 6 * size, Tone.of(0x6E8F36).color());
        for (int i = 0; i < 9; i++) {
            double angle = -100 + 25 * i + 9 * new Noise(seed).at(i * 3.3, 0.5);
            double length = 52 + 22 * new Noise(seed).at(i * 5.1, 9.5);
            Shape leaf = Paths.turned(
                    Paths.curves(0, 0, 13, 8, 15, length * 0.6, 3, length, -13, length * 0.65, -14, 10, 0, 0),
                    -angle,
                    0,
                    0);
            Path2D flat = new Path2D.Double(leaf);
            flat.transform(new AffineTransform(1, 0, 0, 0.55, 0, -84));
            Shape put = Paths.placed(flat, x, y, size, degrees);
            easel.haze(put, 3, 5, 3, new Color(60, 0, 0, 110));
            double shade = 0.8 + 0.45 * new Noise(seed).at(i * 7.7, 3.5);
            easel.fill(put, (px, py) -> Tone.of(0x4F8A2A)
                    .mix(Tone.of(0x8DBB4B), new Noise(seed).cloud(px / 12, py / 12, 2))
                    .times(shade));
            easel.line(put, 0.8, new Color(35, 70, 15, 160));
        }
    }
}
