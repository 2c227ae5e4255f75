package depthwise.ui.common;

import depthwise.op.Category;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import javafx.scene.paint.Color;

/**
 * The colour and the letter of each family of operations. The colours are Okabe and Ito's, so that they survive
 * projectors and colour blindness; the letter stands beside them because colour is never alone.
 */
public enum CategoryColour {
    CONVOLUTION("C", "#0072B2", "#4FA3DB"),
    DEPTHWISE("D", "#E69F00", "#F0B429"),
    POINTWISE("P", "#56B4E9", "#7CC7F2"),
    NORMALISATION("N", "#8A8F98", "#9AA1AB"),
    ACTIVATION("ƒ", "#009E73", "#34C19A"),
    GATE("G", "#A89B00", "#F0E442"),
    ATTENTION("A", "#CC79A7", "#DE9BC1"),
    RESHAPE("R", "#7F6A55", "#A98F77"),
    LINEAR("L", "#3B4A8C", "#8794D6"),
    JOIN("+", "#4D7C7A", "#79AFAC"),
    TERMINAL("•", "#57606A", "#A3ADB8");

    private final String letter;
    private final Color light;
    private final Color dark;

    CategoryColour(String letter, String light, String dark) {
        this.letter = letter;
        this.light = Color.web(light);
        this.dark = Color.web(dark);
    }

    public static CategoryColour of(Category category) {
        return valueOf(category.name());
    }

    public Color in(Theme theme) {
        return theme == Theme.LIGHT ? light : dark;
    }

    /** One letter or sign that says the same as the colour. */
    public String letter() {
        return letter;
    }

    /** The style class that sets {@code -dw-category} to this colour, for instance {@code category-depthwise}. */
    public String styleClass() {
        return "category-" + name().toLowerCase(Locale.ROOT);
    }

    /** The key of its name, for legends. */
    public String messageKey() {
        return "common.category." + name().toLowerCase(Locale.ROOT);
    }

    static Map<Category, Color> light() {
        return colours(c -> c.light);
    }

    static Map<Category, Color> dark() {
        return colours(c -> c.dark);
    }

    private static Map<Category, Color> colours(Function<CategoryColour, Color> choose) {
        Map<Category, Color> colours = new EnumMap<>(Category.class);
        for (Category category : Category.values()) {
            colours.put(category, choose.apply(of(category)));
        }
        return Map.copyOf(colours);
    }
}
