package depthwise.image;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads the line of a weight file's metadata that says how its pictures were prepared. */
final class PreprocessingText {
    private static final Map<String, Preprocessing> FAMILIES = Map.of(
            "x/127.5-1", Preprocessing.INCEPTION,
            "inception", Preprocessing.INCEPTION,
            "torchvision", Preprocessing.TORCHVISION,
            "torchvision-v2", Preprocessing.TORCHVISION_SECOND,
            "timm-mobilenetv1", Preprocessing.TIMM_V1,
            "mobilevit", Preprocessing.MOBILEVIT,
            "mobilevit-original", Preprocessing.MOBILEVIT_ORIGINAL);

    private PreprocessingText() {}

    static Optional<Preprocessing> parse(String text) {
        String[] parts =
                text.toLowerCase(Locale.ROOT).replace(" ", "").replace('−', '-').split(",", -1);
        Preprocessing found = FAMILIES.get(parts[0]);
        for (int i = 1; i < parts.length && found != null; i++) {
            found = refine(found, parts[i]);
        }
        return Optional.ofNullable(found);
    }

    /** {@code found} with one more part of the text; null where that part is not understood. */
    private static Preprocessing refine(Preprocessing found, String part) {
        return switch (part) {
            case "rgb" -> found.with(ChannelOrder.RGB);
            case "bgr" -> found.with(ChannelOrder.BGR);
            // The size says what the weights were trained at; any other may still be asked for.
            default -> part.matches("[1-9]\\d*[x×][1-9]\\d*") ? found : null;
        };
    }
}
