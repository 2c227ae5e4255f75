/**
 * The pictures in {@code sample-images}, drawn by rule, so that they belong to the project and nobody else: patterns
 * that make filters visible, and things that a network trained on ImageNet knows by name.
 * {@link depthwise.image.samples.SampleWriter} writes them; after {@code mvn compile}:
 *
 * <pre>java -cp target/classes depthwise.image.samples.SampleWriter sample-images</pre>
 */
package depthwise.image.samples;
