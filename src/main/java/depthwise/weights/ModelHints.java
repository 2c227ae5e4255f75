package depthwise.weights;

import depthwise.op.PaddingMode;
import depthwise.text.Failure;
import depthwise.text.Message;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * What a weights file says about the network that it belongs to. Whoever opens the file applies it where a person has
 * not chosen otherwise.
 *
 * @param architecture the network's name, in whatever spelling
 * @param width the width multiplier α
 * @param classes how many classes the classifier tells apart
 * @param padding where the windows found their zeros in training
 * @param preprocessing how pictures were turned into numbers, in the file's own words
 */
public record ModelHints(
        Optional<String> architecture,
        OptionalDouble width,
        OptionalInt classes,
        Optional<PaddingMode> padding,
        Optional<String> preprocessing) {
    static final String ARCHITECTURE = "architecture";

    private static final int MOST_CLASSES = 65_536;
    private static final double WIDEST = 8;
    private static final Map<String, PaddingMode> PADDINGS = Map.of(
            "tf-same", PaddingMode.SAME,
            "tf_same", PaddingMode.SAME,
            "same", PaddingMode.SAME,
            "pytorch", PaddingMode.SYMMETRIC,
            "symmetric", PaddingMode.SYMMETRIC);

    /** No hints: for weights that come from a rule. */
    public static ModelHints none() {
        return new ModelHints(
                Optional.empty(), OptionalDouble.empty(), OptionalInt.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * Reads hints.
     *
     * @param file the file's name, for sentences
     * @param metadata what it says about itself; other keys are left alone
     * @throws Failure when a value makes no sense
     */
    static ModelHints of(String file, Map<String, String> metadata) {
        Entries entries = new Entries(file, metadata);
        return new ModelHints(
                entries.text(ARCHITECTURE),
                entries.width(),
                entries.classes(),
                entries.padding(),
                entries.text("preprocessing").map(Shown::name));
    }

    private record Entries(String file, Map<String, String> metadata) {
        Optional<String> text(String key) {
            return Optional.ofNullable(metadata.get(key)).map(String::strip).filter(value -> !value.isEmpty());
        }

        OptionalDouble width() {
            Optional<Double> width = text("width").map(value -> number("width", value));
            if (width.filter(w -> !(w > 0 && w <= WIDEST)).isPresent()) {
                throw absurd("width");
            }
            return width.map(OptionalDouble::of).orElseGet(OptionalDouble::empty);
        }

        OptionalInt classes() {
            Optional<Double> classes = text("classes").map(value -> number("classes", value));
            if (classes.filter(c -> !(c >= 1 && c <= MOST_CLASSES && c == Math.rint(c)))
                    .isPresent()) {
                throw absurd("classes");
            }
            return classes.map(c -> OptionalInt.of(c.intValue())).orElseGet(OptionalInt::empty);
        }

        Optional<PaddingMode> padding() {
            Optional<String> said = text("padding").map(value -> value.toLowerCase(Locale.ROOT));
            if (said.filter(value -> !PADDINGS.containsKey(value)).isPresent()) {
                throw absurd("padding");
            }
            return said.map(PADDINGS::get);
        }

        private double number(String key, String value) {
            try {
                return Double.parseDouble(value);
            } catch (NumberFormatException e) {
                throw new Failure(absurd(key).reason(), e);
            }
        }

        private Failure absurd(String key) {
            Message allowed = Message.of("weights.hints." + key, WIDEST, MOST_CLASSES);
            return Failure.of("weights.hints.absurd", file, key, Shown.name(metadata.get(key)), allowed);
        }
    }
}
