package depthwise.image.samples;

import depthwise.image.Picture;
import java.awt.Color;
import java.awt.Shape;

/** Two oranges and a half on a table. */
final class Orange implements Sample {
    @Override
    public String name() {
        return "orange";
    }

    @Override
    public Picture draw() {
        Easel easel = new Easel()
                .cover(Backdrop.wood(Tone.of(0x7A4E2C), Tone.of(0x3E2412), 52, 150))
                .soften(1.5);
        fruit(easel, 134, 166, 102, 1);
        fruit(easel, 318, 172, 100, 2);
        new CitrusSlice(Tone.of(0xF58A10), Tone.of(0xF9A024)).paint(easel, 226, 306, 104, 8);
        return easel.finish();
    }

    private static void fruit(Easel easel, double x, double y, double radius, long seed) {
        Shape ball = Paths.disc(x, y, radius);
        easel.haze(Paths.oval(x + 16, y + radius * 0.72, radius, radius * 0.42), 0, 0, 13, new Color(60, 30, 5, 170));
        Noise noise = new Noise(seed * 17);
        easel.fill(ball, (px, py) -> {
            double u = (px - x) / radius;
            double v = (py - y) / radius;
            Normal round = Normal.onBall(u, v);
            // Pores follow the ball: finer towards its rim.
            double a = Math.asin(Math.max(-1, Math.min(1, round.x()))) * radius / 4.6;
            double b = Math.asin(Math.max(-1, Math.min(1, round.y()))) * radius / 4.6;
            double step = 0.35;
            double here = noise.at(a, b);
            Normal skin = round.tilted(0.34 * (here - noise.at(a + step, b)), 0.34 * (here - noise.at(a, b + step)));
            Tone peel = Tone.of(0xF88A0E).mix(Tone.of(0xE9650A), noise.cloud(a / 11, b / 11, 2));
            Tone bounce = Tone.of(0xFFB060).times(0.13 * Math.max(0, v) * (1 - round.z()));
            return peel.times(skin.dull(0.36) * 1.06)
                    .plus(Tone.WHITE.times(0.42 * skin.gloss(20)))
                    .plus(bounce);
        });
        Shape navel = Paths.oval(x + radius * 0.1, y - radius * 0.62, 8, 5.5);
        easel.haze(navel, 0, 1, 4, new Color(120, 50, 0, 150))
                .fill(navel, Tone.of(0x6F7D34).color());
        easel.fill(
                Paths.oval(x + radius * 0.1 - 1, y - radius * 0.62 - 1, 4, 2.6),
                Tone.of(0x9DA65A).color());
    }
}
