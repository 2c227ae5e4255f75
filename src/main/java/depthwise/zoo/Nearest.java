package depthwise.zoo;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Guesses which of some names was meant by one that is none of them, by the fewest letters to change. */
final class Nearest {
    private static final int MOST_GUESSES = 3;
    private static final int LONGEST = 60;

    private Nearest() {}

    /** The names nearest to {@code text}, nearest first; none where a third of it would have to change. */
    static List<String> to(String text, List<String> names) {
        String meant = text.toLowerCase(Locale.ROOT).replace('_', '-').replace(" ", "-");
        if (meant.length() > LONGEST) {
            return List.of();
        }
        return names.stream()
                .filter(name -> changes(meant, name) <= Math.max(meant.length(), name.length()) / 3)
                .sorted(Comparator.comparingInt((String name) -> changes(meant, name)))
                .limit(MOST_GUESSES)
                .toList();
    }

    /** Levenshtein's distance: letters to insert, drop or replace. */
    private static int changes(String from, String to) {
        int[] row = new int[to.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int replaced = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[to.length()];
    }
}
