package depthwise;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A room's messages in English and in another language.
 *
 * @param original its English bundle
 * @param file where the translated words stand, whether or not it is there yet
 * @param words the translated patterns by key
 */
record Translation(MessageBundle original, Path file, Map<String, String> words) {
    private static final Pattern PLACE = Pattern.compile("\\{(\\d+)(,number[^}]*)?");

    /** Pairs each English bundle with the bundle called {@code name} that stands beside it. */
    static List<Translation> of(List<MessageBundle> originals, List<MessageBundle> translated, String name) {
        return originals.stream()
                .map(original -> new Translation(
                        original,
                        original.room().resolve(name),
                        translated.stream()
                                .filter(bundle -> bundle.room().equals(original.room()))
                                .findFirst()
                                .map(MessageBundle::patterns)
                                .orElse(Map.of())))
                .toList();
    }

    /** The lines to paste, in English for want of better; translate what stands behind the equals sign. */
    Set<String> missing() {
        return original.patterns().entrySet().stream()
                .filter(entry -> !words.containsKey(entry.getKey()))
                .map(entry -> file + ": " + entry.getKey() + " = " + entry.getValue())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The lines to take out. */
    Set<String> unused() {
        return words.entrySet().stream()
                .filter(entry -> !original.patterns().containsKey(entry.getKey()))
                .map(entry -> file + ": " + entry.getKey() + " = " + entry.getValue())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Where other places are filled, or a number is rounded in another way, than in English. */
    Set<String> misplaced() {
        return words.entrySet().stream()
                .filter(entry -> original.patterns().containsKey(entry.getKey()))
                .filter(entry -> !filled(entry.getValue())
                        .equals(filled(original.patterns().get(entry.getKey()))))
                .map(entry -> file + ": " + entry.getKey() + " fills " + filled(entry.getValue()) + ", not "
                        + filled(original.patterns().get(entry.getKey())))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The places of a pattern with the formats that they ask for; a choice between words is up to the language. */
    private static Set<String> filled(String pattern) {
        return PLACE.matcher(pattern)
                .results()
                .map(place -> place.group(1) + Objects.toString(place.group(2), ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
