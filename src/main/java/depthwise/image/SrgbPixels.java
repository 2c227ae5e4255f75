package depthwise.image;

import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorConvertOp;
import java.awt.image.ColorModel;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;

/** The pixels of a decoded image as 8-bit sRGB with alpha, whatever colour model the decoder chose. */
final class SrgbPixels {
    private SrgbPixels() {}

    static int[] of(BufferedImage image) {
        ColorModel colours = image.getColorModel();
        ColorSpace space = colours.getColorSpace();
        if (space.getType() == ColorSpace.TYPE_GRAY && !(colours instanceof IndexColorModel)) {
            return grey(image);
        }
        if (space.isCS_sRGB() || colours.hasAlpha()) {
            return direct(image);
        }
        // One conversion of the whole picture: asking pixel by pixel starts the colour engine millions of times.
        BufferedImage srgb = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        return direct(new ColorConvertOp(null).filter(image, srgb));
    }

    private static int[] direct(BufferedImage image) {
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    /**
     * Grey samples taken as they stand. Java's grey colour space is linear light, so {@code getRGB} would brighten a
     * middle grey of 128 to 188, although files store grey with the sRGB curve.
     */
    private static int[] grey(BufferedImage image) {
        Raster raster = image.getRaster();
        int width = image.getWidth();
        int most = (1 << image.getColorModel().getComponentSize(0)) - 1;
        boolean alpha = raster.getNumBands() > 1;
        int[] argb = new int[width * image.getHeight()];
        int[] samples = new int[width];
        int[] alphas = new int[width];
        for (int y = 0; y < image.getHeight(); y++) {
            raster.getSamples(0, y, width, 1, 0, samples);
            if (alpha) {
                raster.getSamples(0, y, width, 1, 1, alphas);
            }
            for (int x = 0; x < width; x++) {
                int level = eightBits(samples[x], most);
                int opacity = alpha ? eightBits(alphas[x], most) : 255;
                argb[y * width + x] = opacity << 24 | level << 16 | level << 8 | level;
            }
        }
        return argb;
    }

    private static int eightBits(int sample, int most) {
        return (int) ((sample * 255L + most / 2) / most);
    }
}
