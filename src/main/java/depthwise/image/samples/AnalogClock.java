package depthwise.image.samples;

import depthwise.image.Picture;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;

/** A round clock with a black face, at nine minutes past ten. */
final class AnalogClock implements Sample {
    private static final double X = 224;
    private static final double Y = 224;
    private static final double FACE = 188;
    private static final double RIM = FACE + 28;
    private static final Tone PAINT = Tone.of(0xF4F4F0);

    @Override
    public String name() {
        return "analog-clock";
    }

    @Override
    public Picture draw() {
        Easel easel = new Easel()
                .cover(Backdrop.wood(Tone.of(0x9A6A3C), Tone.of(0x5A3618), 3, 149.4))
                .soften(1.5);
        Shape body = Paths.disc(X, Y, RIM);
        easel.haze(body, 14, 22, 16, new Color(30, 20, 10, 150));
        easel.fill(body, AnalogClock::rim);
        easel.fill(Paths.ring(X, Y, FACE - 3, FACE + 3), Tone.of(0x2A2B2E).color());
        easel.fill(Paths.disc(X, Y, FACE), (x, y) -> Tone.of(0x202226)
                .times(0.87 + 0.13 * Math.min(1, (FACE - Math.hypot(x - X, y - Y)) / 22 + (x - X + y - Y) / 500)));
        dial(easel);
        hand(easel, 304.5, 104, 14, 22, PAINT);
        hand(easel, 54, 150, 10, 30, PAINT);
        hand(easel, 198, 162, 2.6, 42, Tone.of(0xE03026));
        easel.fill(Paths.disc(X, Y, 9), PAINT.color())
                .fill(Paths.disc(X, Y, 4), Tone.of(0xB9BCC2).color());
        Shape reflection = Paths.curves(66, 160, 100, 68, 196, 36, 284, 60, 214, 76, 130, 112, 66, 160);
        easel.fill(reflection, new Color(255, 255, 255, 20));
        return easel.finish();
    }

    /** A polished metal ring: dark and light by turns around it. */
    private static Tone rim(double x, double y) {
        double angle = Math.atan2(y - Y, x - X);
        double across = (Math.hypot(x - X, y - Y) - FACE - 14) / 14;
        double sheen = 0.5 + 0.5 * Math.cos(2 * (angle + 2.2)) * Math.cos(angle + 2.2);
        double round = Math.sqrt(Math.max(0, 1 - across * across));
        return Tone.of(0x1C1E22).mix(Tone.of(0xD9DCE2), 0.15 + 0.75 * sheen * round);
    }

    private static void dial(Easel easel) {
        for (int minute = 0; minute < 60; minute++) {
            double inner = minute % 5 == 0 ? FACE - 24 : FACE - 15;
            easel.line(spoke(6 * minute, inner, FACE - 7), minute % 5 == 0 ? 5.5 : 2, PAINT.color());
        }
        for (int hour = 1; hour <= 12; hour++) {
            double angle = Math.toRadians(30 * hour);
            Shape digits =
                    Glyphs.text(Integer.toString(hour), X + 138 * Math.sin(angle), Y - 138 * Math.cos(angle), 31);
            easel.line(digits, 5, PAINT.color());
        }
    }

    private static void hand(Easel easel, double degrees, double length, double width, double tail, Tone tone) {
        Shape hand = spoke(degrees, -tail, length);
        easel.haze(new BasicStroke((float) width).createStrokedShape(hand), 3, 5, 3, new Color(0, 0, 0, 90));
        easel.line(hand, width, tone.color());
    }

    private static Shape spoke(double degrees, double from, double to) {
        double angle = Math.toRadians(degrees);
        return Paths.segment(
                X + from * Math.sin(angle),
                Y - from * Math.cos(angle),
                X + to * Math.sin(angle),
                Y - to * Math.cos(angle));
    }
}
