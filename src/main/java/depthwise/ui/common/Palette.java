package depthwise.ui.common;

import depthwise.op.Category;
import java.util.Map;
import javafx.scene.paint.Color;

/**
 * A theme's colours for what is painted by hand. The same values are looked-up colours {@code -dw-…} in the theme's
 * style sheet.
 *
 * @param surface behind controls and on cards
 * @param canvas behind the picture of the network, a shade away from the cards
 * @param text what is read first
 * @param muted what is read second
 * @param faint hints and ticks
 * @param line outlines and separators
 * @param accent what is selected or can be pressed
 * @param problem outlines of what is wrong
 * @param problemText the same, dark or light enough for words
 * @param categories one for each family of operations
 */
public record Palette(
        Color surface,
        Color canvas,
        Color text,
        Color muted,
        Color faint,
        Color line,
        Color accent,
        Color problem,
        Color problemText,
        Map<Category, Color> categories) {
    private static final Palette LIGHT = new Palette(
            Color.web("#FFFFFF"),
            Color.web("#F6F8FA"),
            Color.web("#1F2328"),
            Color.web("#57606A"),
            Color.web("#656D76"),
            Color.web("#D0D7DE"),
            Color.web("#0969DA"),
            Color.web("#D55E00"),
            Color.web("#B04E00"),
            CategoryColour.light());
    private static final Palette DARK = new Palette(
            Color.web("#161B22"),
            Color.web("#0D1117"),
            Color.web("#E6EDF3"),
            Color.web("#A3ADB8"),
            Color.web("#8B949E"),
            Color.web("#30363D"),
            Color.web("#58A6FF"),
            Color.web("#FF8A3D"),
            Color.web("#FF8A3D"),
            CategoryColour.dark());

    static Palette of(Theme theme) {
        return theme == Theme.LIGHT ? LIGHT : DARK;
    }

    public Color category(Category category) {
        return categories.get(category);
    }
}
