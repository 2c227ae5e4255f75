package depthwise.ui.canvas;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;

/**
 * Writes on the picture. Letters never become smaller than 9 pixels: what would, is written at 9 where there is room,
 * and left away where there is not. Widths are remembered, since measuring costs more than drawing.
 */
final class Lettering {
    static final double SMALLEST = 9;
    private static final int KEPT = 4000;

    /** How narrow letters may become before words are cut. */
    private static final double CONDENSED = 0.87;

    private final Map<Double, Font> plain = new HashMap<>();
    private final Map<Double, Font> bold = new HashMap<>();
    private final Text ruler = new Text();
    private final Map<Measured, Double> widths = new LinkedHashMap<>(256, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Measured, Double> eldest) {
            return size() > KEPT;
        }
    };

    private record Measured(String words, double size, boolean isBold) {}

    /** How words are set. */
    enum Weight {
        PLAIN,
        BOLD
    }

    /**
     * A size that can be read: {@code size}, or the smallest where it is not far below; 0 where it is.
     *
     * @param slack how much smaller than the smallest it may be and still be written at the smallest
     */
    static double legible(double size, double slack) {
        double rounded = Math.round(size * 2) / 2.0;
        if (rounded >= SMALLEST) {
            return rounded;
        }
        return size >= SMALLEST * slack ? SMALLEST : 0;
    }

    double width(String words, double size, Weight weight) {
        return widths.computeIfAbsent(new Measured(words, size, weight == Weight.BOLD), key -> {
            ruler.setFont(font(size, weight));
            ruler.setText(words);
            return ruler.getLayoutBounds().getWidth();
        });
    }

    /** The size down to which words become smaller before they are cut. */
    static double narrowest(double size) {
        return Math.max(SMALLEST, Math.round(1.7 * size) / 2.0);
    }

    /**
     * {@code words} in one line where they fit into {@code room}; otherwise in two as even as the words allow, broken
     * at a space; where there is none, behind a hyphen or between Chinese characters.
     */
    List<String> lines(String words, double room, double size, Weight weight) {
        if (width(words, size, weight) <= room) {
            return List.of(words);
        }
        List<String> best = List.of(words);
        double least = Double.MAX_VALUE;
        for (int i = 1; i < words.length(); i++) {
            if (isBreak(words, i)) {
                List<String> two = List.of(
                        words.substring(0, i).strip(), words.substring(i).strip());
                double widest = Math.max(width(two.get(0), size, weight), width(two.get(1), size, weight));
                if (widest < least) {
                    best = two;
                    least = widest;
                }
            }
        }
        return best;
    }

    private static boolean isBreak(String words, int at) {
        if (words.indexOf(' ') >= 0) {
            return words.charAt(at) == ' ';
        }
        boolean isBetweenIdeographs =
                Character.isIdeographic(words.charAt(at - 1)) && Character.isIdeographic(words.charAt(at));
        return words.charAt(at - 1) == '-' || isBetweenIdeographs;
    }

    /**
     * Writes {@code words} from {@code x} on the line through {@code middle}, smaller, lighter, narrower or cut short
     * where they need more than {@code room}, and not at all where little of them would be left.
     */
    void write(
            GraphicsContext g,
            String words,
            double x,
            double middle,
            double room,
            double size,
            Weight weight,
            Color c) {
        double fitted = size;
        while (fitted > narrowest(size) && width(words, fitted, weight) > room) {
            fitted -= 0.5;
        }
        Weight set = width(words, fitted, weight) > room ? Weight.PLAIN : weight;
        // Letters set a little narrower are easier to read than a word that lacks its end.
        boolean isNarrowed = CONDENSED * width(words, fitted, set) <= room;
        String shown = isNarrowed ? words : shortened(words, room, fitted, set);
        if (!shown.isEmpty()) {
            dress(g, fitted, set, c, TextAlignment.LEFT);
            g.fillText(shown, Math.round(x), Math.round(middle), Math.max(1, room));
        }
    }

    /** Writes as many of the parts of {@code words}, which dots or crosses separate, as there is room for. */
    void parts(GraphicsContext g, String words, double x, double middle, double room, double size, Color c) {
        write(g, fitting(words, room, size), x, middle, room, size, Weight.PLAIN, c);
    }

    /**
     * As many parts of {@code words} from the first on as there is room for: at least one. What crosses join becomes
     * smaller before it loses a part, since half a shape says little.
     */
    String fitting(String words, double room, double size) {
        return within(within(words, " · ", room, size), " × ", room, narrowest(size));
    }

    private String within(String words, String joint, double room, double size) {
        String shown = words;
        while (width(shown, size, Weight.PLAIN) > room && shown.contains(joint)) {
            shown = shown.substring(0, shown.lastIndexOf(joint));
        }
        return shown;
    }

    void centred(GraphicsContext g, String words, double x, double middle, double size, Weight weight, Color c) {
        dress(g, size, weight, c, TextAlignment.CENTER);
        g.fillText(words, Math.round(x), Math.round(middle));
    }

    private void dress(GraphicsContext g, double size, Weight weight, Color c, TextAlignment align) {
        g.setFont(font(size, weight));
        g.setFill(c);
        g.setTextAlign(align);
        g.setTextBaseline(VPos.CENTER);
    }

    private String shortened(String words, double room, double size, Weight weight) {
        if (width(words, size, weight) <= room) {
            return words;
        }
        for (int end = words.length() - 1; end >= 3; end--) {
            String shorter = words.substring(0, end).stripTrailing() + "…";
            if (width(shorter, size, weight) <= room) {
                return shorter;
            }
        }
        return "";
    }

    private Font font(double size, Weight weight) {
        return weight == Weight.BOLD
                ? bold.computeIfAbsent(size, s -> Font.font(Font.getDefault().getFamily(), FontWeight.BOLD, s))
                : plain.computeIfAbsent(size, s -> Font.font(Font.getDefault().getFamily(), s));
    }
}
