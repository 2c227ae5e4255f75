package depthwise.image.samples;

import depthwise.image.Picture;
import java.awt.Color;
import java.awt.Shape;

/** A daisy in a meadow. */
final class Daisy implements Sample {
    private static final double X = 226;
    private static final double Y = 214;

    @Override
    public String name() {
        return "daisy";
    }

    @Override
    public Picture draw() {
        Easel easel = new Easel().cover(Backdrop.greenery(33)).soften(9);
        Shape stalk = Paths.curves(X, Y, X + 6, Y + 90, X - 20, Y + 170, X - 8, 470);
        easel.line(stalk, 13, Tone.of(0x3F6B22).color())
                .line(Paths.moved(stalk, -2, 0), 5, Tone.of(0x79A548).color());
        Noise noise = new Noise(35);
        for (int layer = 0; layer < 2; layer++) {
            for (int i = 0; i < 17; i++) {
                double angle = (i + 0.5 * layer) * 360.0 / 17 + 7 * (noise.at(i * 2.3, layer * 9) - 0.5);
                petal(easel, angle, 146 - 8 * layer + 16 * (noise.at(i * 3.9, 4 + layer) - 0.5), layer);
            }
        }
        easel.haze(Paths.disc(X, Y, 46), 2, 4, 5, new Color(90, 80, 40, 140));
        easel.fill(Paths.disc(X, Y, 46), Daisy::heart);
        return easel.finish();
    }

    private static void petal(Easel easel, double degrees, double length, int layer) {
        Shape petal = Paths.placed(
                Paths.curves(
                        -7,
                        0,
                        -24,
                        -length * 0.45,
                        -23,
                        -length * 0.85,
                        -6,
                        -length,
                        0,
                        -length * 0.97,
                        2,
                        -length * 0.98,
                        7,
                        -length,
                        24,
                        -length * 0.84,
                        23,
                        -length * 0.45,
                        7,
                        0),
                X,
                Y,
                1,
                degrees);
        easel.haze(petal, 2, 4, 3, new Color(50, 60, 80, 90));
        double turn = Math.toRadians(degrees);
        double facing = 0.5 + 0.5 * Math.cos(turn + 0.6);
        easel.fill(petal, (x, y) -> {
            double along = (x - X) * Math.sin(turn) - (y - Y) * Math.cos(turn);
            double across = (x - X) * Math.cos(turn) + (y - Y) * Math.sin(turn);
            double folds = 0.95 + 0.05 * Math.cos(across * 0.9);
            double fade = Math.min(1, 0.66 + 0.34 * (along - 40) / 50);
            return Tone.of(0xFDFDFB).times(folds * fade * (0.82 + 0.06 * layer + 0.16 * facing));
        });
    }

    /** The florets of the middle, in the spirals of a sunflower's seeds. */
    private static Tone heart(double x, double y) {
        double distance = Math.hypot(x - X, y - Y);
        double nearest = 1e9;
        int around = (int) (distance * distance / 4.0);
        for (int k = Math.max(0, around - 60); k < around + 60; k++) {
            double radius = 2.0 * Math.sqrt(k);
            double angle = k * 2.399963;
            nearest = Math.min(nearest, Math.hypot(x - X - radius * Math.cos(angle), y - Y - radius * Math.sin(angle)));
        }
        Normal normal = Normal.onBall((x - X) / 60, (y - Y) / 60);
        return Tone.of(0xFFCB1F).mix(Tone.of(0xB36A06), nearest / 3.4).times(0.45 + 0.62 * normal.dull(0.2));
    }
}
