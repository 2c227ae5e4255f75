/**
 * Pictures in and out: files to {@link depthwise.image.Picture}s, pictures to the tensors that a family of networks was
 * trained on ({@link depthwise.image.Preprocessing}), and feature maps back to pixels
 * ({@link depthwise.image.MapPicture}).
 *
 * <p>Resizing repeats Pillow's arithmetic to the last bit. Every published accuracy of these networks was measured
 * behind it, and Java's own bilinear filter, which skips source pixels when it shrinks, moves the logits.
 */
package depthwise.image;
