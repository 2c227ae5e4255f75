package depthwise.image.samples;

import java.awt.Paint;
import java.awt.PaintContext;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Transparency;
import java.awt.geom.AffineTransform;
import java.awt.geom.NoninvertibleTransformException;
import java.awt.geom.Rectangle2D;
import java.awt.image.ColorModel;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;

/** Lets Java2D fill a shape, edges smoothed, with a {@link Shader}. */
record ShaderPaint(Shader shader) implements Paint {
    @Override
    public PaintContext createContext(
            ColorModel colours, Rectangle device, Rectangle2D user, AffineTransform transform, RenderingHints hints) {
        try {
            return new Context(shader, transform.createInverse());
        } catch (NoninvertibleTransformException e) {
            throw new IllegalStateException("nothing can be painted under " + transform, e);
        }
    }

    @Override
    public int getTransparency() {
        return Transparency.OPAQUE;
    }

    private record Context(Shader shader, AffineTransform toUser) implements PaintContext {
        @Override
        public void dispose() {
            // nothing is held
        }

        @Override
        public ColorModel getColorModel() {
            return ColorModel.getRGBdefault();
        }

        @Override
        public Raster getRaster(int left, int top, int width, int height) {
            WritableRaster raster = getColorModel().createCompatibleWritableRaster(width, height);
            int[] row = new int[width];
            double[] point = new double[2];
            for (int y = 0; y < height; y++) {
                for (int x = 0; x < width; x++) {
                    point[0] = left + x + 0.5;
                    point[1] = top + y + 0.5;
                    toUser.transform(point, 0, point, 0, 1);
                    row[x] = shader.at(point[0], point[1]).argb();
                }
                raster.setDataElements(0, y, width, 1, row);
            }
            return raster;
        }
    }
}
