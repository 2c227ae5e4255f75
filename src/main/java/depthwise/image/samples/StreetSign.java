package depthwise.image.samples;

import depthwise.image.Picture;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;

/** A stop sign with two street names above it. */
final class StreetSign implements Sample {
    private static final double X = 224;
    private static final double Y = 270;

    @Override
    public String name() {
        return "street-sign";
    }

    @Override
    public Picture draw() {
        Easel easel = new Easel().cover(Backdrop.sky(17, 0.22));
        trees(easel);
        easel.soften(6);
        easel.fill(new Rectangle2D.Double(X - 7, 40, 14, 420), (x, y) -> Tone.of(0x9DA3A6)
                .times(1.15 - Math.abs(x - X + 3) / 14));
        plate(easel, 96, 26, "PINE ST", -3);
        plate(easel, 60, 80, "MAIN ST", 2);
        stop(easel);
        return easel.finish();
    }

    private static void trees(Easel easel) {
        Noise noise = new Noise(23);
        for (int i = 0; i < 14; i++) {
            double x = 36 * i - 10;
            double y = 392 + 40 * noise.at(i * 1.7, 2) + (i > 3 && i < 9 ? 40 : 0);
            Tone green = Tone.of(0x2C4A20).mix(Tone.of(0x64883A), noise.at(i * 2.3, 5));
            easel.fill(Paths.oval(x, y, 46, 60 + 30 * noise.at(i * 3.1, 7)), green.color());
        }
    }

    private static void plate(Easel easel, double left, double top, String name, double degrees) {
        double width = 2 * (X - left);
        Shape plate = Paths.turned(Paths.box(left, top, width, 46, 6), degrees, X, top + 23);
        easel.haze(plate, 4, 6, 5, new Color(0, 0, 0, 100));
        easel.fill(plate, (x, y) -> Tone.of(0x0B6B3E).times(1.12 - 0.3 * (x + y) / Easel.SIDE));
        Shape border = Paths.turned(Paths.box(left + 4, top + 4, width - 8, 38, 4), degrees, X, top + 23);
        easel.line(border, 2, Tone.of(0xF3F6F2).color());
        easel.line(
                Paths.turned(Glyphs.text(name, X, top + 23, 21), degrees, X, top + 23),
                4,
                Tone.of(0xF6F8F5).color());
    }

    private static void stop(Easel easel) {
        Shape outer = octagon(118);
        easel.haze(outer, 6, 9, 7, new Color(0, 0, 0, 120));
        easel.fill(outer, Tone.of(0xF4F4F1).color());
        easel.fill(octagon(110), (x, y) -> Tone.of(0xC4141F).times(1.18 - 0.34 * (x + y - 250) / Easel.SIDE));
        easel.line(Glyphs.text("STOP", X, Y, 50), 11, Tone.of(0xF7F7F4).color());
        easel.fill(Paths.disc(X, Y - 92, 4), Tone.of(0x8A8D90).color())
                .fill(Paths.disc(X, Y + 92, 4), Tone.of(0x8A8D90).color());
    }

    private static Shape octagon(double reach) {
        double[] points = new double[16];
        double corner = reach / Math.cos(Math.PI / 8);
        for (int i = 0; i < 8; i++) {
            double angle = Math.PI / 8 + i * Math.PI / 4;
            points[2 * i] = X + corner * Math.cos(angle);
            points[2 * i + 1] = Y + corner * Math.sin(angle);
        }
        return Paths.polygon(points);
    }
}
