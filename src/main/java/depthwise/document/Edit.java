package depthwise.document;

import depthwise.graph.Analysis;
import depthwise.graph.Graph;
import depthwise.text.Failure;
import depthwise.text.Message;

/** A named change of a graph. Edits are values, so that they can be made again on a graph of another size. */
public interface Edit {
    /** The path of the node that it changes. */
    String path();

    /** What it does, for the undo menu. */
    Message label();

    /**
     * The graph with the change made.
     *
     * @throws Failure when the graph has no place for it
     */
    Graph apply(Graph graph);

    /** Whether {@code later} makes this edit superfluous: the next position of the same slider. */
    default boolean isReplacedBy(Edit later) {
        return false;
    }

    /**
     * Whether a change from the unedited graph {@code before} to {@code after} decides by itself what this edit
     * decided.
     */
    default boolean isSettledBy(Analysis before, Analysis after) {
        return false;
    }
}
