package depthwise.ui.common;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.scilab.forge.jlatexmath.ParseException;
import org.scilab.forge.jlatexmath.TeXConstants;
import org.scilab.forge.jlatexmath.TeXFormula;
import org.scilab.forge.jlatexmath.TeXIcon;

/**
 * Draws LaTeX as pictures and keeps the latest few hundred, since a formula is drawn again whenever a slider comes
 * back. Not for several threads.
 */
public final class FormulaImages {
    private static final int KEPT = 400;

    private final Map<Key, Formula> drawn = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Formula> eldest) {
            return size() > KEPT;
        }
    };

    /**
     * A formula as a picture.
     *
     * @param image as many pixels as the screen has
     * @param width in the units of the scene
     * @param height in the units of the scene
     * @param baseline from the top to the line that the letters stand on, in the units of the scene
     */
    public record Formula(Image image, double width, double height, double baseline) {}

    private record Key(String latex, double size, double scale, int argb) {}

    /**
     * @param latex in maths mode; what cannot be read is drawn as it is written
     * @param size of the letters, in the units of the scene
     * @param scale screen pixels a unit
     * @param argb the colour of what has no colour of its own
     */
    public Formula draw(String latex, double size, double scale, int argb) {
        return drawn.computeIfAbsent(new Key(latex, size, scale, argb), FormulaImages::paint);
    }

    private static Formula paint(Key key) {
        TeXIcon icon = parse(key.latex).createTeXIcon(TeXConstants.STYLE_DISPLAY, (float) (key.size * key.scale));
        int width = Math.max(1, icon.getIconWidth());
        int height = Math.max(1, icon.getIconHeight());
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D graphics = picture.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        icon.setForeground(new Color(key.argb, true));
        icon.paintIcon(null, graphics, 0, 0);
        graphics.dispose();
        int[] pixels = ((DataBufferInt) picture.getRaster().getDataBuffer()).getData();
        WritableImage image = new WritableImage(width, height);
        image.getPixelWriter().setPixels(0, 0, width, height, PixelFormat.getIntArgbPreInstance(), pixels, 0, width);
        double baseline = icon.getBaseLine() * height / key.scale;
        return new Formula(image, width / key.scale, height / key.scale, baseline);
    }

    private static TeXFormula parse(String latex) {
        try {
            return new TeXFormula(latex);
        } catch (ParseException e) {
            return new TeXFormula("\\text{" + latex.replaceAll("[\\\\{}$%&#_^~]", " ") + "}");
        }
    }
}
