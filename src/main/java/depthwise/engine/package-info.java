/**
 * Runs a network: analysis and weights become a {@link depthwise.engine.Plan}, a picture makes it a
 * {@link depthwise.engine.Trace}.
 *
 * <p>Numbers stand channels-last inside: a 1×1 convolution is then one matrix product and a depthwise one runs along
 * the channels. A trace keeps what each fused group of operations leaves behind; whatever fusion swallowed is computed
 * again, by the same kernels without fusion, when somebody looks. Keeping every intermediate instead would cost more
 * time in memory traffic than all depthwise convolutions together.
 */
package depthwise.engine;
