package depthwise.ui.canvas;

import depthwise.ui.canvas.CanvasLayout.Box;
import depthwise.ui.canvas.Lettering.Weight;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

/**
 * The words of a card as they are set, in pixels from the card's top: the title in one line, or in two where it would
 * be cut otherwise, and the attributes below it where there is still room. A name is worth more than an attribute,
 * which the inspector repeats.
 *
 * @param lines one or two; none where letters would be too small
 * @param middles of the lines
 * @param size of the title
 * @param second the middle of the line of attributes; empty where there is none
 * @param small the size of that line
 */
record CardTitle(
        List<String> lines, List<Double> middles, double size, Weight weight, OptionalDouble second, double small) {
    private static final double SIZE = 13;
    private static final double BRIEF = 11;

    /** Bold letters smaller than this run together. */
    private static final double BOLD = 10.5;

    /** From line to line, as a share of the size of the letters: the least that keeps them apart. */
    private static final double PITCH = 1.08;

    /** What the last line may reach into the strip of the ribbon, which is seldom so wide. */
    private static final double INTO_STRIP = 2;

    CardTitle {
        lines = List.copyOf(lines);
        middles = List.copyOf(middles);
    }

    /**
     * @param scale screen pixels a unit of the picture
     * @param second what the line below says; empty for nothing
     * @param room in pixels
     */
    static CardTitle of(Box box, double scale, String second, double room, Lettering lettering) {
        double letters = scale * box.letters();
        double size = Lettering.legible(SIZE * letters, 0.6);
        double small = Lettering.legible(BRIEF * letters, 0.7);
        Weight weight = size < BOLD ? Weight.PLAIN : Weight.BOLD;
        String words = box.node().title();
        if (size == 0) {
            return new CardTitle(List.of(), List.of(), size, weight, OptionalDouble.empty(), small);
        }
        OptionalDouble below =
                small > 0 ? OptionalDouble.of(CardSizes.second(box.type()) * letters) : OptionalDouble.empty();
        if (CardSizes.isLarge(box.type())) {
            List<String> lines = lettering.lines(words, room, size, weight);
            double[] at = CardSizes.titleLines(box.type(), lines.size());
            List<Double> middles = Arrays.stream(at).mapToObj(m -> m * letters).toList();
            // One line that is too wide for bold letters makes both plain: a title of two weights looks like two
            // things.
            double least = Lettering.narrowest(size);
            boolean isRoom = lines.stream().allMatch(line -> lettering.width(line, least, weight) <= room);
            return new CardTitle(lines, middles, size, isRoom ? weight : Weight.PLAIN, below, small);
        }
        double narrow = Lettering.narrowest(size);
        List<String> lines = lettering.lines(words, room, narrow, Weight.PLAIN);
        if (lines.size() == 1) {
            double middle = CardSizes.titleLines(box.type(), 1)[0] * letters;
            return new CardTitle(lines, List.of(middle), size, weight, below, small);
        }
        return inTwo(box, scale, lines, second.isEmpty() ? OptionalDouble.empty() : below, small);
    }

    private static CardTitle inTwo(Box box, double scale, List<String> lines, OptionalDouble below, double small) {
        double letters = scale * box.letters();
        double size = Lettering.narrowest(Lettering.legible(SIZE * letters, 0.6));
        double pitch = PITCH * size;
        double bar = Math.max(2, CardSizes.BAR * scale * box.scale());
        double header = CardSizes.header(box.type()) * letters;
        double three = bar + 2 * pitch + PITCH * small;
        boolean isRoom = below.isPresent() && three <= header + INTO_STRIP;
        double used = isRoom ? three : bar + 2 * pitch;
        // What is left over goes above and below alike.
        double first = bar + Math.max(0, (header - used) / 3) + pitch / 2;
        OptionalDouble third =
                isRoom ? OptionalDouble.of(first + 1.5 * pitch + PITCH * small / 2) : OptionalDouble.empty();
        return new CardTitle(lines, List.of(first, first + pitch), size, Weight.PLAIN, third, small);
    }
}
