package depthwise.ui.canvas;

import depthwise.op.Category;
import depthwise.ui.common.Palette;
import depthwise.ui.common.Theme;
import javafx.scene.paint.Color;

/**
 * The colours of the picture in one theme, mixed from the palette.
 *
 * @param palette the theme's colours
 * @param shallow a ribbon of a single pixel
 * @param deep a ribbon of the finest resolution
 * @param cold nothing of the overlay's cost
 * @param warm half of the most
 * @param hot the most
 */
record Ink(Palette palette, Color shallow, Color deep, Color cold, Color warm, Color hot) {
    private static final Ink LIGHT = new Ink(
            Theme.LIGHT.palette(),
            Color.web("#CBD5E1"),
            Color.web("#475569"),
            Color.web("#FFFFE5"),
            Color.web("#41B6C4"),
            Color.web("#0C2C84"));
    private static final Ink DARK = new Ink(
            Theme.DARK.palette(),
            Color.web("#3B4656"),
            Color.web("#9FB3CC"),
            Color.web("#1B2A4A"),
            Color.web("#2E86AB"),
            Color.web("#F0F7B8"));

    static Ink of(Theme theme) {
        return theme == Theme.LIGHT ? LIGHT : DARK;
    }

    /** A ribbon whose resolution is {@code depth}, 0 to 1. */
    Color ribbon(double depth) {
        return shallow.interpolate(deep, depth);
    }

    /** The ground of a band whose resolution is {@code depth}. */
    Color band(double depth) {
        return palette.canvas().interpolate(ribbon(depth), 0.14 + 0.06 * depth);
    }

    /** A cost's share of the most. */
    Color heat(double share) {
        return share < 0.5 ? cold.interpolate(warm, 2 * share) : warm.interpolate(hot, 2 * share - 1);
    }

    Color category(Category category) {
        return palette.category(category);
    }

    /** Black or white, whichever can be read better on {@code ground}. */
    Color on(Color ground) {
        double light = 0.2126 * linear(ground.getRed())
                + 0.7152 * linear(ground.getGreen())
                + 0.0722 * linear(ground.getBlue());
        return light > 0.179 ? Color.web("#10151B") : Color.WHITE;
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }
}
