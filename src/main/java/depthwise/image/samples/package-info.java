/**
 * The pictures in {@code sample-images}, drawn by rule, so that they belong to the project and nobody else: patterns that
 * make filters visible, and things that a network trained on ImageNet knows by name. {@link
 * depthwise.image.samples.SampleWriter} writes them.
 */
package depthwise.image.samples;
