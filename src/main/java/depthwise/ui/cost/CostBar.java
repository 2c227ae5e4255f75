package depthwise.ui.cost;

import depthwise.op.Category;
import depthwise.text.Message;

/**
 * One bar.
 *
 * @param path the node that it is due to
 * @param title what a person calls that node
 * @param category whose colour it wears
 * @param amount how long it is
 */
record CostBar(String path, Message title, Category category, double amount) {}
