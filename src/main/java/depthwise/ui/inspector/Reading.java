package depthwise.ui.inspector;

import depthwise.engine.Statistics;

/**
 * What a run says of a node.
 *
 * @param statistics of the numbers that came out
 * @param milliseconds how long it took
 * @param share of the whole run's time, between 0 and 1
 */
record Reading(Statistics statistics, double milliseconds, double share) {}
