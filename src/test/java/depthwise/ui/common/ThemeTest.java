package depthwise.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import depthwise.op.Category;
import depthwise.text.Messages;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.paint.Color;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ThemeTest {
    @ParameterizedTest
    @EnumSource
    void paintsWithTheColoursOfItsSheet(Theme theme) throws IOException {
        Map<String, Color> sheet = lookedUp(theme);
        Palette palette = theme.palette();
        Map<String, Color> painted = new HashMap<>();
        painted.put("surface", palette.surface());
        painted.put("canvas", palette.canvas());
        painted.put("text", palette.text());
        painted.put("muted", palette.muted());
        painted.put("faint", palette.faint());
        painted.put("line", palette.line());
        painted.put("accent", palette.accent());
        painted.put("problem", palette.problem());
        painted.put("problem-text", palette.problemText());
        for (Category category : Category.values()) {
            painted.put(CategoryColour.of(category).styleClass(), palette.category(category));
        }
        assertThat(sheet).containsExactlyInAnyOrderEntriesOf(painted);
    }

    @ParameterizedTest
    @EnumSource
    void textCanBeReadOnEverySurface(Theme theme) {
        Palette palette = theme.palette();
        for (Color ground : new Color[] {palette.surface(), palette.canvas()}) {
            for (Color ink : new Color[] {
                palette.text(), palette.muted(), palette.faint(), palette.accent(), palette.problemText()
            }) {
                assertThat(contrast(ink, ground)).as("%s on %s", ink, ground).isGreaterThanOrEqualTo(4.5);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyCategoryHasALetterAndAName(CategoryColour colour) {
        assertThat(colour.letter()).hasSize(1);
        assertThat(Messages.english().has(colour.messageKey())).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void everyCategoryHasAColour(Category category) {
        assertThat(CategoryColour.of(category).name()).isEqualTo(category.name());
    }

    private static Map<String, Color> lookedUp(Theme theme) throws IOException {
        String css;
        try (var in = URI.create(theme.sheets().get(0)).toURL().openStream()) {
            css = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        Map<String, Color> colours = new HashMap<>();
        Matcher matcher = Pattern.compile("-dw-([a-z-]+): (#[0-9A-F]{6});").matcher(css);
        while (matcher.find()) {
            colours.put(matcher.group(1), Color.web(matcher.group(2)));
        }
        return colours;
    }

    /** WCAG 2 contrast ratio. */
    private static double contrast(Color a, Color b) {
        double high = Math.max(luminance(a), luminance(b));
        double low = Math.min(luminance(a), luminance(b));
        return (high + 0.05) / (low + 0.05);
    }

    private static double luminance(Color c) {
        return 0.2126 * linear(c.getRed()) + 0.7152 * linear(c.getGreen()) + 0.0722 * linear(c.getBlue());
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }
}
