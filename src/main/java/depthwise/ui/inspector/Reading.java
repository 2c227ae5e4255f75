package depthwise.ui.inspector;

import depthwise.engine.Statistics;
import java.util.Optional;

/**
 * What a run says of a node.
 *
 * @param statistics of the numbers that came out
 * @param timing how long it took; empty until a run has been timed
 */
record Reading(Statistics statistics, Optional<Timing> timing) {
    /**
     * How long the node took.
     *
     * @param milliseconds of the run
     * @param share of the whole run's time, between 0 and 1
     */
    record Timing(double milliseconds, double share) {}
}
