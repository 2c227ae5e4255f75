package depthwise.image.samples;

import java.awt.Shape;
import java.awt.geom.Path2D;
import java.util.Arrays;
import java.util.Map;

/** The few letters and digits that stand in these pictures, as strokes in a box 10 wide and 14 high. */
final class Glyphs {
    private static final double ADVANCE = 13.5;
    private static final Map<Character, String> STROKES = Map.ofEntries(
            Map.entry('0', "M5 0 C10.5 0 10.5 14 5 14 C-.5 14 -.5 0 5 0"),
            Map.entry('1', "M2 3 L5.5 0 L5.5 14"),
            Map.entry('2', "M.5 4 C.5 -1.4 9.5 -1.4 9.5 4 C9.5 7.5 4 9 .5 14 L9.8 14"),
            Map.entry('3', "M1 2 C3 -1 9 -.5 9 3.5 C9 6 6 6.7 4.5 6.7 C7 6.7 9.6 7.8 9.6 10.3 C9.6 15 2.5 15 .5 11.5"),
            Map.entry('4', "M7.5 14 L7.5 0 L.3 9.8 L10 9.8"),
            Map.entry('5', "M9 0 L2.2 0 L1.2 6.5 C4 4 9.6 5 9.6 9.4 C9.6 15 2.5 15.2 .6 11.7"),
            Map.entry('6', "M8.5 1.2 C5 -1.5 .6 2 .6 9 C.6 15.7 9.6 15.7 9.6 9.5 C9.6 4.2 2 4 .8 9"),
            Map.entry('7', "M.5 0 L9.5 0 C6.5 4 4 9 3.5 14"),
            Map.entry(
                    '8',
                    "M5 6.5 C-.8 6.5 -.2 0 5 0 C10.2 0 10.8 6.5 5 6.5 C-1.3 6.5 -1.3 14 5 14 C11.3 14 11.3 6.5 5 6.5"),
            Map.entry('9', "M1.5 12.8 C5 15.5 9.4 12 9.4 5 C9.4 -1.7 .4 -1.7 .4 4.5 C.4 9.8 8 10 9.2 5"),
            Map.entry('A', "M0 14 L5 0 L10 14 M2 9 L8 9"),
            Map.entry('E', "M9 0 L1 0 L1 14 L9 14 M1 7 L8 7"),
            Map.entry('I', "M5 0 L5 14"),
            Map.entry('K', "M1 0 L1 14 M9 0 L1 8 M4 5.5 L9.5 14"),
            Map.entry('L', "M1 0 L1 14 L9 14"),
            Map.entry('M', "M0 14 L0 0 L5 9 L10 0 L10 14"),
            Map.entry('N', "M.5 14 L.5 0 L9.5 14 L9.5 0"),
            Map.entry('O', "M5 0 C11.5 0 11.5 14 5 14 C-1.5 14 -1.5 0 5 0"),
            Map.entry('P', "M1 14 L1 0 L5 0 C11.5 0 11.5 7.8 5 7.8 L1 7.8"),
            Map.entry('R', "M1 14 L1 0 L5 0 C11.5 0 11.5 7.3 5 7.3 L1 7.3 M5 7.3 L9.8 14"),
            Map.entry('S', "M9 2.5 C7 -1 .5 -1 .7 3.5 C.9 8 9.5 6 9.4 10.5 C9.3 15 2 15 .4 11.3"),
            Map.entry('T', "M0 0 L10 0 M5 0 L5 14"),
            Map.entry('B', "M1 0 L1 14 L5 14 C11.5 14 11.5 6.7 5 6.7 L1 6.7 M1 0 L4.5 0 C10.3 0 10.3 6.7 4.5 6.7"),
            Map.entry('C', "M9.6 3 C7.5 -1.6 .2 -1.6 .2 7 C.2 15.6 7.5 15.6 9.6 11"),
            Map.entry('D', "M1 0 L1 14 L3.5 14 C12 14 12 0 3.5 0 L1 0"),
            Map.entry('H', "M1 0 L1 14 M9 0 L9 14 M1 6.8 L9 6.8"));

    private Glyphs() {}

    /** {@code text} as strokes, its middle at {@code x}, {@code y}, {@code height} high. */
    static Shape text(String text, double x, double y, double height) {
        Path2D line = new Path2D.Double();
        for (int i = 0; i < text.length(); i++) {
            String strokes = STROKES.get(text.charAt(i));
            if (strokes != null) {
                line.append(Paths.moved(strokes(strokes), i * ADVANCE, 0), false);
            }
        }
        double wide = (text.length() - 1) * ADVANCE + 10;
        return Paths.placed(Paths.moved(line, -wide / 2, -7), x, y, height / 14, 0);
    }

    private static Shape strokes(String commands) {
        Path2D path = new Path2D.Double();
        for (String command : commands.split("(?=[MLC])")) {
            double[] n = Arrays.stream(command.substring(1).trim().split(" "))
                    .mapToDouble(Double::parseDouble)
                    .toArray();
            switch (command.charAt(0)) {
                case 'M' -> path.moveTo(n[0], n[1]);
                case 'L' -> path.lineTo(n[0], n[1]);
                default -> path.curveTo(n[0], n[1], n[2], n[3], n[4], n[5]);
            }
        }
        return path;
    }
}
