package depthwise.ui.maps;

import depthwise.graph.Analysis;
import depthwise.graph.NodeReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The way from one layer to the next, and from a layer out to the blocks around it. */
final class Layers {
    private Layers() {}

    /** The paths of the blocks around {@code path}, outermost first, and itself. */
    static List<String> trail(Analysis analysis, String path) {
        List<String> trail = new ArrayList<>();
        Optional<NodeReport> report = analysis.report(path);
        while (report.isPresent()) {
            trail.add(0, report.get().path());
            String parent = report.get().parent();
            report = parent.isEmpty() ? Optional.empty() : analysis.report(parent);
        }
        return trail;
    }

    /** The first layer that something reaches: the one behind the input. */
    static Optional<String> first(Analysis analysis) {
        return analysis.reports().values().stream()
                .filter(r -> r.chain().size() == 1 && r.source().isPresent())
                .filter(r -> !r.inputShapes().isEmpty())
                .map(NodeReport::path)
                .findFirst();
    }

    /** The layer {@code steps} after {@code path} inside the same block; goes on into the next block at its end. */
    static Optional<String> beside(Analysis analysis, String path, int steps) {
        Optional<NodeReport> report = analysis.report(path);
        if (report.isEmpty()) {
            return Optional.empty();
        }
        int depth = report.get().chain().size();
        List<String> peers = analysis.reports().values().stream()
                .filter(r -> r.source().isPresent())
                .filter(r -> r.chain().size() == depth
                        || r.chain().size() < depth && r.body().isEmpty())
                .map(NodeReport::path)
                .toList();
        int at = peers.indexOf(path) + steps;
        return at >= 0 && at < peers.size() ? Optional.of(peers.get(at)) : Optional.empty();
    }
}
