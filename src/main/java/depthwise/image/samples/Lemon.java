package depthwise.image.samples;

import depthwise.image.Picture;
import java.awt.Color;
import java.awt.Shape;

/** Two lemons and a half on a table. */
final class Lemon implements Sample {
    @Override
    public String name() {
        return "lemon";
    }

    @Override
    public Picture draw() {
        Easel easel = new Easel()
                .cover(Backdrop.wood(Tone.of(0x5C8197), Tone.of(0x33556C), 61, 150))
                .soften(1.5);
        fruit(easel, 150, 148, -24, 1);
        fruit(easel, 312, 172, 38, 2);
        new CitrusSlice(Tone.of(0xF2C614), Tone.of(0xF6DD55)).paint(easel, 226, 306, 98, 7);
        return easel.finish();
    }

    /** A lemon lying along the x-axis before it is turned; its half height over its length is a bulge with two tips. */
    private static double half(double u) {
        double t = Math.abs(u) / 118;
        double bulge = 78 * Math.sqrt(Math.max(0, 1 - Math.pow(t / 0.93, 2.3)));
        double tip = 17 * Math.sqrt(Math.max(0, 1 - Math.pow(Math.max(0, t - 0.72) / 0.28, 2)));
        return t > 0.72 ? Math.max(bulge, tip) : bulge;
    }

    private static void fruit(Easel easel, double x, double y, double degrees, long seed) {
        double[] outline = new double[4 * 119];
        for (int i = 0; i <= 118; i++) {
            double u = -118 + 2 * i;
            outline[2 * i] = u;
            outline[2 * i + 1] = -half(u);
            outline[outline.length - 2 - 2 * i] = u;
            outline[outline.length - 1 - 2 * i] = half(u);
        }
        Shape body = Paths.placed(Paths.polygon(outline), x, y, 1, degrees);
        easel.haze(body, 10, 22, 13, new Color(50, 35, 10, 170));
        double turn = Math.toRadians(degrees);
        Noise noise = new Noise(seed * 31);
        easel.fill(body, (px, py) -> {
            double u = (px - x) * Math.cos(turn) + (py - y) * Math.sin(turn);
            double v = -(px - x) * Math.sin(turn) + (py - y) * Math.cos(turn);
            double around = Math.max(-0.999, Math.min(0.999, v / Math.max(1, half(u))));
            double slope = (half(u - 3) - half(u + 3)) / 6;
            double across = Math.sqrt(1 - around * around);
            double pores = 0.3 * (noise.at(u / 4.4, v / 4.4) - noise.at(u / 4.4 + 0.35, v / 4.4 + 0.35));
            double nu = Math.max(-1.6, Math.min(1.6, slope)) + pores;
            Normal skin = Normal.of(
                    nu * Math.cos(turn) - around * Math.sin(turn),
                    nu * Math.sin(turn) + around * Math.cos(turn),
                    across);
            Tone peel = Tone.of(0xFFE02A).mix(Tone.of(0xEDBB0C), noise.cloud(u / 40, v / 40, 2));
            Tone tip = peel.mix(Tone.of(0x9DAE2C), (Math.abs(u) - 96) / 26);
            return Tone.of(0x9A6E08).mix(tip, skin.dull(0.3) * 1.2).plus(Tone.WHITE.times(0.4 * skin.gloss(24)));
        });
    }
}
