package depthwise.image.samples;

import depthwise.image.Picture;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Path2D;

/** An open umbrella in front of a grey day. */
final class Umbrella implements Sample {
    private static final double X = 220;
    private static final double TIP = 62;
    private static final double HEM = 232;
    private static final double R = 182;
    private static final int RIBS = 6;

    @Override
    public String name() {
        return "umbrella";
    }

    @Override
    public Picture draw() {
        Easel easel = new Easel().cover(Umbrella::rain).soften(4);
        handle(easel);
        Shape canopy = canopy();
        easel.haze(canopy, 0, 12, 9, new Color(20, 24, 30, 110));
        easel.fill(inside(), new Color(0x5E0A12));
        easel.fill(canopy, Umbrella::cloth);
        easel.line(Paths.segment(X, TIP + 4, X, TIP - 18), 5, Tone.of(0x2A2420).color());
        return easel.finish();
    }

    private static Tone rain(double x, double y) {
        Noise noise = new Noise(14);
        double ground = y - 352 - 6 * noise.at(x / 60, 1);
        Tone sky = Tone.of(0x9FB1BD).mix(Tone.of(0xDCE4E6), y / 400 + 0.5 * (noise.cloud(x / 120, y / 70, 4) - 0.5));
        Tone street = Tone.of(0x7D868A).times(0.75 + 0.5 * noise.cloud(x / 70, y / 9, 4));
        return ground > 0 ? street : sky;
    }

    /** Where rib {@code i} of 0 to {@link #RIBS} meets the hem. */
    private static double rib(double i) {
        return X - R * Math.cos(Math.PI * i / RIBS);
    }

    private static double hemAt(double i) {
        return HEM + 20 * Math.sin(Math.PI * i / RIBS);
    }

    private static Shape canopy() {
        Path2D path = new Path2D.Double();
        path.moveTo(X, TIP);
        path.curveTo(X - 92, TIP + 2, X - R, TIP + 84, X - R, HEM);
        for (int i = 0; i < RIBS; i++) {
            double middle = (rib(i) + rib(i + 1)) / 2;
            path.quadTo(
                    middle,
                    (hemAt(i) + hemAt(i + 1)) / 2 - 42 * Math.sin(Math.PI * (i + 0.5) / RIBS),
                    rib(i + 1),
                    hemAt(i + 1));
        }
        path.curveTo(X + R, TIP + 84, X + 92, TIP + 2, X, TIP);
        path.closePath();
        return path;
    }

    private static Shape inside() {
        return Paths.oval(X, HEM - 4, R - 14, 13);
    }

    private static Tone cloth(double x, double y) {
        double t = Math.min(1, Math.max(0.02, (y - TIP) / (HEM - TIP)));
        double half = R * Math.sqrt(1 - Math.pow(1 - Math.min(1, t), 2.1)) + 2;
        double across = Math.max(-0.999, Math.min(0.999, (x - X) / half));
        double panel = Math.acos(-across) / Math.PI * RIBS;
        double inside = panel - Math.floor(panel);
        Normal normal = Normal.of(across + 0.5 * (inside - 0.5), -1.1 * (1 - t) - 0.15, 0.75);
        double seam = Math.min(inside, 1 - inside);
        double crease = Math.min(1, 0.72 + seam / 0.12 * 0.28);
        Tone dye = Math.floor(panel) % 2 == 0 ? Tone.of(0xD61F2C) : Tone.of(0xE8323A);
        return dye.times(crease * (0.35 + 0.75 * normal.dull(0.3))).plus(Tone.WHITE.times(0.16 * normal.gloss(8)));
    }

    private static void handle(Easel easel) {
        easel.line(Paths.segment(X, TIP, X, 366), 6, Tone.of(0x4B4F54).color());
        easel.line(Paths.segment(X - 1, TIP, X - 1, 366), 2, Tone.of(0xAEB4B9).color());
        Shape hook = Paths.curves(X, 340, X, 356, X, 372, X, 384, X, 420, X + 52, 420, X + 52, 384);
        easel.line(hook, 15, Tone.of(0x4A2B14).color());
        easel.line(Paths.moved(hook, -2, -1), 6, Tone.of(0x9A6434).color());
    }
}
