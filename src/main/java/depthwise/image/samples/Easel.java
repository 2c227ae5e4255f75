package depthwise.image.samples;

import depthwise.image.Picture;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;

/**
 * A square to paint on that has what photographs have and plain drawing has not: soft shadows, glows, backgrounds out
 * of focus. A network trained on photographs misses these more than it misses detail.
 *
 * <p>Everything is in units of the finished picture's pixels, y downwards, and painted at twice that size. No fonts are
 * used, because they differ between machines.
 */
final class Easel {
    /** The finished picture's side. */
    static final int SIDE = 448;

    private static final int FINE = 2;

    private final BufferedImage canvas = new BufferedImage(SIDE * FINE, SIDE * FINE, BufferedImage.TYPE_INT_ARGB_PRE);
    private final Graphics2D pen;

    Easel() {
        pen = pen(canvas);
    }

    private static Graphics2D pen(BufferedImage image) {
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        pen.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
        pen.scale(FINE, FINE);
        return pen;
    }

    /** Covers everything. */
    Easel cover(Shader shader) {
        return fill(new Rectangle2D.Double(0, 0, SIDE, SIDE), shader);
    }

    Easel fill(Shape shape, Shader shader) {
        return fill(shape, new ShaderPaint(shader));
    }

    Easel fill(Shape shape, Paint paint) {
        pen.setPaint(paint);
        pen.fill(shape);
        return this;
    }

    /** Draws along {@code shape} with a round nib. */
    Easel line(Shape shape, double width, Paint paint) {
        pen.setStroke(new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        pen.setPaint(paint);
        pen.draw(shape);
        return this;
    }

    /** Keeps what follows inside {@code shape}, until {@link #unclip()}. The clip's edge is not smoothed. */
    Easel clip(Shape shape) {
        pen.setClip(shape);
        return this;
    }

    Easel unclip() {
        pen.setClip(null);
        return this;
    }

    /** Paints {@code shape}, moved by {@code dx}, {@code dy} and out of focus by {@code radius}: a shadow or a glow. */
    Easel haze(Shape shape, double dx, double dy, double radius, Color colour) {
        Rectangle2D bounds = shape.getBounds2D();
        int left = (int) Math.floor(bounds.getX() + dx - 2 * radius) - 1;
        int top = (int) Math.floor(bounds.getY() + dy - 2 * radius) - 1;
        int width = (int) Math.ceil(bounds.getWidth() + 4 * radius) + 3;
        int height = (int) Math.ceil(bounds.getHeight() + 4 * radius) + 3;
        BufferedImage layer = new BufferedImage(width * FINE, height * FINE, BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D soft = pen(layer);
        soft.translate(dx - left, dy - top);
        soft.setColor(colour);
        soft.fill(shape);
        soft.dispose();
        Blur.soften(layer, radius * FINE);
        AffineTransform before = pen.getTransform();
        pen.setTransform(new AffineTransform());
        pen.drawImage(layer, left * FINE, top * FINE, null);
        pen.setTransform(before);
        return this;
    }

    /** Puts everything painted so far out of focus. */
    Easel soften(double radius) {
        Blur.soften(canvas, radius * FINE);
        return this;
    }

    /** The finished picture. Levels are rounded to even ones: nobody sees it, and the file is a third smaller. */
    Picture finish() {
        pen.dispose();
        int[] fine = canvas.getRGB(0, 0, canvas.getWidth(), canvas.getHeight(), null, 0, canvas.getWidth());
        int[] pixels = new int[SIDE * SIDE];
        for (int y = 0; y < SIDE; y++) {
            for (int x = 0; x < SIDE; x++) {
                pixels[y * SIDE + x] = mean(fine, FINE * y * canvas.getWidth() + FINE * x);
            }
        }
        return Picture.of(SIDE, SIDE, pixels);
    }

    /** The mean of the square of fine pixels that begins at {@code at}. */
    private static int mean(int[] fine, int at) {
        int argb = 255;
        for (int shift = 16; shift >= 0; shift -= 8) {
            int sum = 0;
            for (int row = 0; row < FINE; row++) {
                for (int column = 0; column < FINE; column++) {
                    sum += fine[at + row * SIDE * FINE + column] >> shift & 255;
                }
            }
            argb = argb << 8 | Math.min(254, 2 * Math.round((float) sum / (2 * FINE * FINE)));
        }
        return argb;
    }
}
