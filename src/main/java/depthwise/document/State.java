package depthwise.document;

import depthwise.graph.Analysis;
import depthwise.graph.Graph;
import depthwise.text.Failure;
import java.util.ArrayList;
import java.util.List;

/**
 * A document at one moment: what it started from, the edits since, and the graph that both give.
 *
 * @param subject what it started from
 * @param edits what was changed, oldest first
 * @param graph the result
 */
public record State(Subject subject, List<Edit> edits, Graph graph) {
    public State {
        edits = List.copyOf(edits);
    }

    /** Nothing changed yet. */
    public static State of(Subject subject) {
        return new State(subject, List.of(), subject.base());
    }

    /**
     * With one more edit; the next position of the same slider takes the last one's place.
     *
     * @throws Failure when the graph has no place for it
     */
    public State with(Edit edit) {
        Graph changed = edit.apply(graph);
        List<Edit> all = new ArrayList<>(edits);
        if (!all.isEmpty() && all.get(all.size() - 1).isReplacedBy(edit)) {
            all.remove(all.size() - 1);
        }
        all.add(edit);
        return new State(subject, all, changed);
    }

    /**
     * In another size, with the edits made again; those that the new graph has no place for are dropped, and so are
     * those of what the new size itself decides, as the height of the input. Channels that a person chose stay at any
     * α.
     */
    public State resized(Subject other) {
        State state = of(other);
        double alpha = subject.configuration().alpha();
        Analysis before = Analysis.of(subject.base());
        Analysis after =
                Analysis.of(other.with(other.configuration().withAlpha(alpha)).base());
        for (Edit edit : edits) {
            if (edit.isSettledBy(before, after)) {
                continue;
            }
            try {
                state = state.with(edit);
            } catch (Failure gone) {
                // The new graph lacks the node; the person asked for the new graph.
                continue;
            }
        }
        return state;
    }
}
