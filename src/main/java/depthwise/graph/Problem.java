package depthwise.graph;

import depthwise.text.Message;

/**
 * Something wrong with a node.
 *
 * @param path the node's path
 * @param reason what is wrong and what would mend it
 */
public record Problem(String path, Message reason) {}
