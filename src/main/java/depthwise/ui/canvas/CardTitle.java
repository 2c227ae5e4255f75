package depthwise.ui.canvas;

import depthwise.ui.canvas.CanvasLayout.Box;
import depthwise.ui.canvas.Lettering.Weight;
import java.util.List;

/**
 * A card's title as it is set: a second line only where there is always room for one, or where no attributes need it
 * and the title would be cut otherwise.
 *
 * @param lines one or two; none where letters would be too small
 * @param size in pixels
 */
record CardTitle(List<String> lines, double size, Weight weight) {
    private static final double SIZE = 13;

    /** Bold letters smaller than this run together. */
    private static final double BOLD = 10.5;

    CardTitle {
        lines = List.copyOf(lines);
    }

    /**
     * @param scale screen pixels a unit of the picture
     * @param second what the line below says; empty for nothing
     * @param room in pixels
     */
    static CardTitle of(Box box, double scale, String second, double room, Lettering lettering) {
        double size = Lettering.legible(SIZE * scale * box.letters(), 0.6);
        Weight weight = size < BOLD ? Weight.PLAIN : Weight.BOLD;
        String words = box.node().title();
        if (size == 0) {
            return new CardTitle(List.of(), size, weight);
        }
        if (CardSizes.isLarge(box.type())) {
            return new CardTitle(lettering.lines(words, room, size, weight), size, weight);
        }
        List<String> lines = second.isEmpty()
                ? lettering.lines(words, room, Lettering.narrowest(size), Weight.PLAIN)
                : List.of(words);
        return new CardTitle(lines, size, weight);
    }
}
