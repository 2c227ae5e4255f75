package depthwise.image.samples;

import depthwise.image.Picture;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Area;
import java.awt.geom.Rectangle2D;

/** A traffic light at red, against the evening sky of a street. */
final class TrafficLight implements Sample {
    private static final double X = 224;
    private static final double[] LAMPS = {96, 196, 296};

    @Override
    public String name() {
        return "traffic-light";
    }

    @Override
    public Picture draw() {
        Easel easel = new Easel().cover(Backdrop.sky(9, 0.2));
        street(easel);
        easel.soften(5);
        easel.fill(
                Paths.box(X - 9, 340, 18, 140, 0), (x, y) -> Tone.of(0x777C80).times(1.1 - Math.abs(x - X + 4) / 12));
        Shape body = Paths.box(X - 58, 34, 116, 326, 16);
        easel.haze(body, 8, 8, 8, new Color(0, 0, 0, 90));
        easel.fill(body, (x, y) -> Tone.of(0x23262A).times(1.3 - 0.6 * (x - X + 58) / 116));
        easel.line(body, 2, new Color(8, 9, 10));
        lamp(easel, LAMPS[0], Tone.of(0xFF2A1E), true);
        lamp(easel, LAMPS[1], Tone.of(0x6B4A10), false);
        lamp(easel, LAMPS[2], Tone.of(0x0E4A2C), false);
        return easel.finish();
    }

    private static void street(Easel easel) {
        for (int i = 0; i < 7; i++) {
            double left = i * 74 - 34;
            double top = 214 + 120 * new Noise(8).at(i * 2.7, 0.4) + (i == 3 ? 70 : 0);
            Tone stone = Tone.of(0x8C7B6D).mix(Tone.of(0x5B6670), new Noise(9).at(i * 1.9, 3.2));
            easel.fill(new Rectangle2D.Double(left, top, 78, 300), (x, y) -> {
                boolean window = (x - left) % 19 > 9 && (y - top) % 25 > 11;
                return window ? Tone.of(0x2E3A46) : stone;
            });
        }
        easel.fill(Paths.oval(40, 380, 90, 80), Tone.of(0x35562A).color());
        easel.fill(Paths.oval(420, 372, 80, 90), Tone.of(0x3C6030).color());
    }

    private static void lamp(Easel easel, double y, Tone tone, boolean lit) {
        Shape lens = Paths.disc(X, y, 38);
        easel.fill(Paths.disc(X, y, 44), Tone.of(0x0B0C0D).color());
        easel.fill(lens, (px, py) -> {
            double u = (px - X) / 38;
            double v = (py - y) / 38;
            double ribs = 0.93 + 0.07 * Math.cos(px * 1.1) * Math.cos(py * 1.1);
            if (lit) {
                return tone.mix(Tone.of(0xFFD9B0), 0.75 - 1.1 * Math.hypot(u, v))
                        .times(ribs);
            }
            Normal normal = Normal.onBall(u, v);
            return tone.times(ribs * (0.55 + 0.6 * normal.dull(0.2))).plus(Tone.WHITE.times(0.3 * normal.gloss(16)));
        });
        if (lit) {
            easel.haze(lens, 0, 0, 26, new Color(255, 50, 25, 150));
        }
        Area visor = new Area(Paths.disc(X, y - 3, 49));
        visor.subtract(new Area(Paths.oval(X, y + 9, 42, 43)));
        visor.intersect(new Area(new Rectangle2D.Double(X - 60, y - 60, 120, 64)));
        easel.fill(visor, (px, py) -> Tone.of(0x33373C).times(1.25 - 0.9 * Math.abs(px - X + 12) / 50));
    }
}
