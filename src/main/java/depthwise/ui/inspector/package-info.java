/**
 * The selected node, told in words, numbers and formulas: its attributes as a form that edits, what it costs and why,
 * and what its numbers look like after a run.
 */
package depthwise.ui.inspector;
