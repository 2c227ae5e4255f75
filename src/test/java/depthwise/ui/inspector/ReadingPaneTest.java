package depthwise.ui.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import depthwise.engine.Statistics;
import depthwise.text.Messages;
import depthwise.ui.common.InlineError;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@Tag("ui")
@ExtendWith(ApplicationExtension.class)
class ReadingPaneTest {
    private ReadingPane pane;

    @Start
    void open(Stage stage) {
        pane = new ReadingPane(Messages.english());
    }

    private List<String> values() {
        return pane.getChildrenUnmodifiable().stream()
                .filter(child -> child.getStyleClass().contains("reading-value"))
                .map(child -> ((Label) child).getText())
                .toList();
    }

    private InlineError overflow() {
        return pane.getChildrenUnmodifiable().stream()
                .filter(InlineError.class::isInstance)
                .map(InlineError.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private void show(Statistics statistics) {
        pane.show(Optional.of(new Reading(statistics, Optional.of(new Reading.Timing(2, 0.25)))));
    }

    @Test
    void saysHowManyNumbersOverflowed() {
        show(new Statistics(1, 2, -3, 4, 0.5, 0));
        assertThat(values().get(0)).isEqualTo("1.000");
        assertThat(overflow().isVisible()).isFalse();

        show(new Statistics(1, 2, -3, 4, 0.5, 1234));
        assertThat(overflow().isVisible()).isTrue();
        assertThat(overflow().getAccessibleText()).contains("1,234 of the numbers");

        double none = Double.NaN;
        show(new Statistics(none, none, none, none, 0, 8));
        assertThat(values()).filteredOn("–"::equals).hasSize(4);

        pane.show(Optional.of(new Reading(new Statistics(1, 2, -3, 4, 0.5, 0), Optional.empty())));
        assertThat(values()).filteredOn("–"::equals).as("no time yet").hasSize(1);

        pane.show(Optional.empty());
        assertThat(values()).allMatch("–"::equals);
        assertThat(overflow().isVisible()).isFalse();
    }
}
