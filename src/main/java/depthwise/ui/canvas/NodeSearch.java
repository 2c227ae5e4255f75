package depthwise.ui.canvas;

import depthwise.graph.Analysis;
import depthwise.graph.NodeReport;
import depthwise.text.Messages;
import java.util.List;
import java.util.Locale;

/** Finds nodes by what their cards say and by their path, at any depth, in the order of the network. */
final class NodeSearch {
    private NodeSearch() {}

    /** The paths of all nodes that hold every word of {@code query}; none for an empty query. */
    static List<String> find(Analysis analysis, String query, Messages messages) {
        String[] words = query.strip().toLowerCase(Locale.ROOT).split("\\s+");
        if (words[0].isEmpty()) {
            return List.of();
        }
        return analysis.reports().values().stream()
                .filter(report -> holds(text(report, messages), words))
                .map(NodeReport::path)
                .toList();
    }

    private static String text(NodeReport report, Messages messages) {
        String words = messages.say(report.node().title())
                + " " + messages.say(report.node().operation().title())
                + " " + report.node().operation().key()
                + " " + report.path();
        return words.toLowerCase(Locale.ROOT);
    }

    private static boolean holds(String text, String[] words) {
        for (String word : words) {
            if (!text.contains(word)) {
                return false;
            }
        }
        return true;
    }
}
