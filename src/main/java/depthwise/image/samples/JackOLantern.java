package depthwise.image.samples;

import depthwise.image.Picture;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Area;

/** A carved pumpkin, lit from inside, at night. */
final class JackOLantern implements Sample {
    private static final double X = 224;
    private static final double Y = 256;

    @Override
    public String name() {
        return "jack-o-lantern";
    }

    @Override
    public Picture draw() {
        Easel easel = new Easel().cover((x, y) -> {
            double boards = y > 372 ? 0.10 + 0.05 * new Noise(70).cloud(x / 60, y / 3, 3) : 0.035;
            return Tone.of(0xB58A5A).times(boards * 1.6).plus(Tone.of(0x203050).times(0.25));
        });
        Shape body = Paths.oval(X, Y, 178, 142);
        easel.haze(body, 0, 0, 34, new Color(255, 120, 10, 100));
        easel.haze(Paths.oval(X, Y + 132, 170, 24), 0, 4, 10, new Color(0, 0, 0, 210));
        easel.fill(body, JackOLantern::rind);
        stalk(easel);
        Area face = face();
        easel.haze(face, 0, 0, 13, new Color(255, 170, 30, 190));
        easel.fill(face, Tone.of(0x8A3A04).color());
        Area hole = new Area(Paths.moved(face, 3, 4));
        hole.intersect(face);
        easel.fill(
                hole, (x, y) -> Tone.of(0xFFF3A8).mix(Tone.of(0xFF9A12), Math.hypot(x - X, (y - Y - 40) * 1.2) / 140));
        return easel.finish();
    }

    private static Tone rind(double x, double y) {
        double u = (x - X) / 178;
        double v = (y - Y) / 142;
        double wide = Math.sqrt(Math.max(0.02, 1 - v * v));
        double around = Math.asin(Math.max(-0.999, Math.min(0.999, u / wide)));
        double rib = around / Math.PI * 11;
        double inside = rib - Math.floor(rib + 0.5);
        Normal normal = Normal.of(u * 0.9 + 0.75 * inside, v * 0.9, Math.sqrt(Math.max(0.05, 1 - u * u - v * v)));
        double groove = 0.55 + 0.45 * Math.cos(Math.PI * inside);
        double blotch = 0.88 + 0.2 * new Noise(71).cloud(x / 26, y / 26, 3);
        return Tone.of(0xEE6E10)
                .times(groove * blotch * (0.2 + 0.72 * normal.dull(0.2)))
                .plus(Tone.of(0xFFD8A0).times(0.22 * normal.gloss(14)));
    }

    private static void stalk(Easel easel) {
        Shape stalk = Paths.curves(
                200, 132, 210, 112, 204, 84, 190, 66, 204, 56, 222, 56, 234, 64, 236, 92, 244, 118, 258, 132, 240, 140,
                216, 140, 200, 132);
        easel.haze(stalk, 4, 6, 5, new Color(20, 8, 0, 170));
        easel.fill(stalk, (x, y) -> Tone.of(0x6F7A35)
                .times((0.55 + 0.45 * Math.sin(x * 0.55 + y * 0.06)) * (1.2 - (x - 190) / 90)));
    }

    private static Area face() {
        Area face = new Area(Paths.polygon(124, 240, 158, 184, 200, 236));
        face.add(new Area(Paths.polygon(248, 236, 290, 184, 324, 240)));
        face.add(new Area(Paths.polygon(224, 236, 244, 270, 204, 270)));
        Area mouth = new Area(Paths.curves(
                96, 276, 130, 306, 180, 312, 224, 312, 268, 312, 318, 306, 352, 276, 336, 340, 286, 372, 224, 372, 162,
                372, 112, 340, 96, 276));
        for (double[] tooth : new double[][] {{158, 296}, {226, 304}, {288, 296}}) {
            mouth.subtract(new Area(Paths.box(tooth[0], tooth[1], 25, 32, 2)));
        }
        for (double[] tooth : new double[][] {{190, 350}, {256, 346}}) {
            mouth.subtract(new Area(Paths.box(tooth[0], tooth[1], 24, 34, 2)));
        }
        face.add(mouth);
        return face;
    }
}
