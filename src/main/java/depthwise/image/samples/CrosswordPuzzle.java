package depthwise.image.samples;

import depthwise.image.Picture;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;

/** A crossword on newsprint, half solved, with the pencil on it. */
final class CrosswordPuzzle implements Sample {
    private static final int CELLS = 11;
    private static final double CELL = 34;
    private static final double LEFT = 36;
    private static final String[] ROWS = {
        "STONE#PLATE",
        ".#.#.#.#.#.",
        "CHALKBOARDS",
        ".#.#.#.#.#.",
        "INTO#MASTER",
        "##.#.#.#.##",
        "......#....",
        ".#.#.#.#.#.",
        "...........",
        ".#.#.#.#.#.",
        ".....#....."
    };

    @Override
    public String name() {
        return "crossword-puzzle";
    }

    @Override
    public Picture draw() {
        Noise noise = new Noise(81);
        Easel easel = new Easel().cover((x, y) -> Tone.of(0xEDE8DC)
                .times((0.97 + 0.04 * noise.cloud(x / 6, y / 6, 2)) * (1.06 - 0.2 * (x + y) / 900)));
        Color ink = Tone.of(0x1B1B1D).color();
        int number = 0;
        for (int row = 0; row < CELLS; row++) {
            for (int column = 0; column < CELLS; column++) {
                double x = LEFT + column * CELL;
                double y = LEFT + row * CELL;
                Shape cell = new Rectangle2D.Double(x, y, CELL, CELL);
                if (black(row, column)) {
                    easel.fill(cell, ink);
                } else {
                    easel.line(cell, 1.3, ink);
                    if (starts(row, column)) {
                        easel.line(Glyphs.text(Integer.toString(++number), x + 8, y + 7.5, 7), 1, ink);
                    }
                    if (ROWS[row].charAt(column) != '.') {
                        letter(easel, ROWS[row].charAt(column), x, y, noise);
                    }
                }
            }
        }
        easel.line(new Rectangle2D.Double(LEFT, LEFT, CELLS * CELL, CELLS * CELL), 3, ink);
        pencil(easel);
        return easel.finish();
    }

    private static boolean black(int row, int column) {
        return row < 0 || column < 0 || ROWS[row].charAt(column) == '#';
    }

    private static boolean starts(int row, int column) {
        boolean across = black(row, column - 1) && column < CELLS - 1 && !black(row, column + 1);
        boolean down = black(row - 1, column) && row < CELLS - 1 && !black(row + 1, column);
        return across || down;
    }

    private static void letter(Easel easel, char letter, double x, double y, Noise noise) {
        double lean = 14 * (noise.at(x, y) - 0.5);
        Shape strokes = Glyphs.text(String.valueOf(letter), x + 18, y + 20, 17);
        easel.line(Paths.turned(strokes, lean, x + 18, y + 20), 2.1, new Color(60, 62, 72, 225));
    }

    private static void pencil(Easel easel) {
        Shape wood = put(Paths.box(0, -10, 330, 20, 1));
        easel.haze(wood, 8, 14, 7, new Color(30, 20, 10, 140));
        easel.fill(put(Paths.polygon(1, -10, 1, 10, -42, 0)), Tone.of(0xE3BE8C).color());
        easel.fill(
                put(Paths.polygon(-28, -3.3, -28, 3.3, -42, 0)),
                Tone.of(0x2A2A2C).color());
        easel.fill(put(Paths.box(0, -10, 330, 7, 0)), Tone.of(0xF7CF4A).color());
        easel.fill(put(Paths.box(0, -3, 330, 7, 0)), Tone.of(0xEDB61C).color());
        easel.fill(put(Paths.box(0, 4, 330, 6, 0)), Tone.of(0xC18A0C).color());
    }

    private static Shape put(Shape shape) {
        return Paths.placed(shape, 286, 322, 1, 38);
    }
}
