/**
 * Named parameters and where their values come from: rules that make them up, and files.
 *
 * <p>A parameter's full name is its operation's path and its own PyTorch name, {@code features.0.0.weight}, so a
 * checkpoint loads by name and no mapping table exists. A source fits a network wholly or not at all.
 */
package depthwise.weights;
