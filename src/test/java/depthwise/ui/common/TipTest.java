package depthwise.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import depthwise.text.Messages;
import depthwise.ui.Journeys;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import javafx.geometry.Dimension2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.Label;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@Tag("ui")
@ExtendWith(ApplicationExtension.class)
class TipTest {
    private Label owner;

    @Start
    void open(Stage stage) {
        owner = new Label("?");
        Journeys.show(stage, owner, 600, 400, Theme.LIGHT);
    }

    private Dimension2D size(String words) {
        AtomicReference<Dimension2D> size = new AtomicReference<>();
        Journeys.onViews(() -> {
            Tip tip = new Tip(words);
            tip.show(owner, 0, 0);
            size.set(new Dimension2D(tip.getWidth(), tip.getHeight()));
            tip.hide();
        });
        return size.get();
    }

    /** Below the last line of the window too, where it was placed when it did not know its lines yet. */
    @Test
    void aLongSentenceIsSeenWholeAtTheEdgeOfTheScreen() {
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        String words = Messages.english().get("manifold.output.tooltip", 15);
        AtomicReference<Tip> tip = new AtomicReference<>();
        Journeys.onViews(() -> {
            tip.set(new Tip(words));
            tip.get().show(owner, 100, screen.getMaxY() - 9);
        });
        Journeys.onViews(() -> {
            assertThat(tip.get().getHeight()).isGreaterThan(50);
            assertThat(tip.get().getY() + tip.get().getHeight()).isLessThanOrEqualTo(screen.getMaxY());
            tip.get().hide();
        });
    }

    @Test
    void aWordTakesNoMoreRoomThanItNeeds() {
        assertThat(size("864").getWidth()).isBetween(10.0, 120.0);
    }

    @Test
    void aLongSentenceBreaksIntoLinesInEveryLanguage() {
        Dimension2D word = size("864");
        for (Locale locale : new Locale[] {Locale.ENGLISH, Locale.CHINA}) {
            Dimension2D sentence = size(Messages.forLocale(locale).get("manifold.output.tooltip", 15));
            assertThat(sentence.getWidth()).isGreaterThan(200).isLessThan(440);
            assertThat(sentence.getHeight()).isGreaterThan(word.getHeight() + 10);
        }
    }
}
