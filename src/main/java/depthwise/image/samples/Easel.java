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
 * A square to paint on that has what photographs have and plain drawing has not: soft shadows, glows, backgrounds out of
 * focus. A network trained on photographs misses these more than it misses detail.
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
        BufferedImage layer = new BufferedImage(canvas.getWidth(), canvas.getHeight(), BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D soft = pen(layer);
        soft.translate(dx, dy);
        soft.setColor(colour);
        soft.fill(shape);
        soft.dispose();
        Blur.soften(layer, radius * FINE);
        AffineTransform before = pen.getTransform();
        pen.setTransform(new AffineTransform());
        pen.drawImage(layer, 0, 0, null);
        pen.setTransform(before);
        return this;
    }

    /** Puts everything painted so far out of focus. */
    Easel soften(double radius) {
        Blur.soften(canvas, radius * FINE);
        return this;
    }

    /** The finished picture. Levels are rounded to even ones, which nobody sees and which makes the file a third smaller. */
    Picture finish() {
        pen.dispose();
        int[] pixels = new int[SIDE * SIDE];
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = mean(FINE * (i % SIDE), FINE * (i / SIDE));
        }
        return Picture.of(SIDE, SIDE, pixels);
    }

    private int mean(int left, int top) {
        int argb = 255;
        for (int shift = 16; shift >= 0; shift -= 8) {
            int sum = 0;
            for (int i = 0; i < FINE * FINE; i++) {
                sum += canvas.getRGB(left + i % FINE, top + i / FINE) >> shift & 255;
            }
            argb = argb << 8 | Math.min(254, 2 * Math.round((float) sum / (2 * FINE * FINE)));
        }
        return argb;
    }
}
