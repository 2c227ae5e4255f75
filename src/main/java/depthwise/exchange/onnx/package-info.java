/**
 * Networks as ONNX files, for other runtimes. Each kind of operation has a translator in
 * {@link depthwise.exchange.onnx.TranslatorCatalog}; the walk over the flattened graph knows none of them.
 *
 * <p>Values are named by their module paths and initialisers by PyTorch's parameter names, so what a learner sees in a
 * file is called as it is here. Numbers stand channel-first with a batch of one: maps as [1, C, H, W], tokens as [P, N,
 * d], vectors as [1, n].
 */
package depthwise.exchange.onnx;
