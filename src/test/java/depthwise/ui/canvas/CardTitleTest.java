package depthwise.ui.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import depthwise.graph.Analysis;
import depthwise.text.Messages;
import depthwise.ui.canvas.CanvasLayout.Box;
import depthwise.ui.canvas.Lettering.Weight;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CardTitleTest {
    private static final double WIDTH = 986;

    private final Lettering lettering = new Lettering();

    @ParameterizedTest
    @CsvSource({"en, 1, 548", "zh-CN, 1, 548", "en, 1.75, 650", "zh-CN, 1.75, 650"})
    void firstPictureCutsNoTitle(String language, double type, double height) {
        Messages messages = Messages.forLocale(Locale.forLanguageTag(language));
        for (String key : Networks.keys()) {
            VisibleLevel level = VisibleGraph.of(Networks.zoo(key), Set.of(), messages);
            CanvasLayout layout = NetworkLayout.of(level, Direction.RIGHT, WIDTH / height, type);
            double scale = Viewport.fit(layout.bounds(), WIDTH, height, 6).scale();
            for (Box box : layout.boxes()) {
                double room = box.area().width() * scale - (8 * box.letters() + 6) * scale;
                CardTitle title = CardTitle.of(box, scale, box.node().brief(), room, lettering);
                assertThat(title.lines()).isNotEmpty();
                boolean isTwo = title.lines().size() == 2;
                for (String line : title.lines()) {
                    if (isTwo) {
                        assertThat(lettering.width(line, Lettering.narrowest(title.size()), title.weight()))
                                .as("%s: both lines of %s are of one weight", key, title.lines())
                                .isLessThanOrEqualTo(room);
                    }
                    assertThat(lettering.width(line, Lettering.narrowest(title.size()), Weight.PLAIN))
                            .as("%s: %s", key, line)
                            .isLessThanOrEqualTo(room);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {1.75, 2})
    void largeLettersAreLargeInTheFirstPictureToo(double type) {
        for (String key : Networks.keys()) {
            VisibleLevel level = Networks.visible(Networks.zoo(key));
            double plain = size(level, 1);
            assertThat(size(level, type)).as(key).isGreaterThan(1.25 * plain).isGreaterThan(12.5);
        }
    }

    /** Zoomed out, and inside open blocks too, as long as anything is written at all. */
    @ParameterizedTest
    @ValueSource(doubles = {0.45, 0.5, 0.56, 0.6, 0.7, 0.85, 1, 1.4})
    void namesAreWorthMoreThanAttributes(double scale) {
        for (String key : Networks.keys()) {
            Analysis network = Networks.zoo(key);
            VisibleLevel level = VisibleGraph.of(network, Networks.some(network, 7), Messages.english());
            for (Box box : NetworkLayout.of(level, Direction.RIGHT, 1.8).boxes()) {
                double room = box.area().width() * scale - (8 * box.letters() + 6 * box.scale()) * scale;
                CardTitle title = CardTitle.of(box, scale, "3×3 · s2", room, lettering);
                double narrow = Lettering.narrowest(Lettering.legible(13 * scale * box.letters(), 0.6));
                boolean isWhole = lettering.width(box.node().title(), narrow, Weight.PLAIN) <= room;
                boolean canBreak = box.node().title().matches(".*[ -].*");
                assertThat(title.lines()).hasSizeLessThanOrEqualTo(2).hasSameSizeAs(title.middles());
                if (!title.lines().isEmpty() && canBreak) {
                    assertThat(title.lines().size()).isEqualTo(isWhole ? 1 : 2);
                }
                if (title.lines().size() == 2) {
                    double apart = title.middles().get(1) - title.middles().get(0);
                    assertThat(apart).isGreaterThan(title.size());
                    assertThat(title.second().orElse(Double.MAX_VALUE))
                            .isGreaterThan(title.middles().get(1) + title.size() / 2);
                }
                double lowest = (CardSizes.header(1) + 6) * box.letters() * scale;
                assertThat(title.second().orElse(0) + title.small() / 2).isLessThan(lowest);
            }
        }
    }

    private double size(VisibleLevel level, double type) {
        CanvasLayout layout = NetworkLayout.of(level, Direction.RIGHT, WIDTH / 650, type);
        double scale = Viewport.fit(layout.bounds(), WIDTH, 650, 6).scale();
        return CardTitle.of(layout.boxes().get(0), scale, "", 100, lettering).size();
    }
}
