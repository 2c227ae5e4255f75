package depthwise.image.samples;

import depthwise.image.Picture;
import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** A black and white football on a lawn: a truncated icosahedron blown up to a ball. */
final class SoccerBall implements Sample {
    private static final double X = 224;
    private static final double Y = 232;
    private static final double R = 142;

    /** Distances of the pentagons and hexagons of a truncated icosahedron from its middle, for edges of length 1. */
    private static final double PENTAGON = 2.3274;

    private static final double HEXAGON = 2.2673;
    private static final double GOLDEN = (1 + Math.sqrt(5)) / 2;

    private final List<Normal> pentagons = new ArrayList<>();
    private final List<Normal> hexagons = new ArrayList<>();

    SoccerBall() {
        for (int i = 0; i < 8; i++) {
            int a = (i & 1) * 2 - 1;
            int b = (i & 2) - 1;
            int c = (i >> 2) * 2 - 1;
            addTurns(pentagons, 0, a, b * GOLDEN, c > 0);
            hexagons.add(Normal.of(a, b, c));
            addTurns(hexagons, 0, a / GOLDEN, b * GOLDEN, c > 0);
        }
    }

    private static void addTurns(List<Normal> to, double x, double y, double z, boolean once) {
        if (once) {
            boolean icosahedron = Math.abs(y) == 1;
            to.add(icosahedron ? Normal.of(x, y, z) : Normal.of(x, z, y));
            to.add(icosahedron ? Normal.of(y, z, x) : Normal.of(z, y, x));
            to.add(icosahedron ? Normal.of(z, x, y) : Normal.of(y, x, z));
        }
    }

    @Override
    public String name() {
        return "soccer-ball";
    }

    @Override
    public Picture draw() {
        Easel easel = new Easel().cover(Backdrop.greenery(21)).soften(10);
        Backdrop.grass(easel, 250, 1500, 5);
        easel.soften(5);
        easel.haze(Paths.oval(X + 26, Y + R - 6, R * 0.9, 26), 0, 0, 12, new Color(8, 20, 4, 190));
        easel.fill(Paths.disc(X, Y, R), this::leather);
        easel.clip(new Rectangle2D.Double(0, Y + R - 24, Easel.SIDE, 200));
        Backdrop.grass(easel, Y + R - 16, 130, 6);
        return easel.unclip().finish();
    }

    private Tone leather(double x, double y) {
        Normal normal = Normal.onBall((x - X) / R, (y - Y) / R);
        Normal turned = turn(normal);
        double pentagon = nearest(pentagons, turned, PENTAGON);
        double first = 0;
        double second = 0;
        for (Normal each : hexagons) {
            double reach = turned.dot(each) / HEXAGON;
            second = Math.max(second, Math.min(first, reach));
            first = Math.max(first, reach);
        }
        boolean black = pentagon > first;
        double seam = black ? pentagon - first : Math.min(first - second, first - pentagon);
        double groove = Math.min(1, seam / 0.011);
        double light = normal.dull(0.3) * (0.35 + 0.65 * groove);
        Tone skin = (black ? Tone.of(0x1D1F24) : Tone.of(0xF6F5F0)).times(light);
        double lawn = Math.max(0, normal.y()) * 0.35;
        return skin.mix(Tone.of(0x4E7A2C).times(black ? 0.3 : 0.8), lawn)
                .plus(Tone.WHITE.times(0.35 * normal.gloss(26)));
    }

    private static Normal turn(Normal n) {
        double a = 0.55;
        double b = 0.32;
        double x = n.x() * Math.cos(a) + n.z() * Math.sin(a);
        double z = n.z() * Math.cos(a) - n.x() * Math.sin(a);
        return new Normal(x, n.y() * Math.cos(b) - z * Math.sin(b), n.y() * Math.sin(b) + z * Math.cos(b));
    }

    private static double nearest(List<Normal> faces, Normal direction, double distance) {
        return faces.stream().mapToDouble(direction::dot).max().orElseThrow() / distance;
    }
}
