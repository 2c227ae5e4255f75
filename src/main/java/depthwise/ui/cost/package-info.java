/**
 * What the whole network costs: a bar for each layer, the totals beside the paper's, shares by type of layer, and a
 * table of all operations. JFreeChart is seen only by the classes named after charts.
 */
package depthwise.ui.cost;
