package depthwise.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import depthwise.ui.Journeys;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@Tag("ui")
@ExtendWith(ApplicationExtension.class)
class SegmentedControlTest {
    private final List<String> words = List.of("multiply-adds", "parameters", "memory");
    private SegmentedControl<String> control;

    @Start
    void open(Stage stage) {
        control = new SegmentedControl<>(words, w -> w, w -> "shows " + w);
        Journeys.show(stage, new HBox(control), 600, 200, Theme.LIGHT);
    }

    private void narrow(double width) {
        Journeys.onViews(() -> control.setMaxWidth(width));
        Journeys.onViews(() -> control.getScene().getRoot().layout());
    }

    private Stream<ToggleButton> buttons() {
        return control.getChildren().stream()
                .filter(ToggleButton.class::isInstance)
                .map(ToggleButton.class::cast);
    }

    @SuppressWarnings("unchecked")
    private ChoiceBox<String> menu() {
        return (ChoiceBox<String>) control.getChildren().stream()
                .filter(ChoiceBox.class::isInstance)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void showsEveryWordWhereThereIsRoom() {
        assertThat(buttons()).allMatch(Node::isVisible);
        assertThat(menu().isVisible()).isFalse();
        assertThat(buttons().map(ToggleButton::getText)).containsExactlyElementsOf(words);
        assertThat(buttons()).allMatch(button -> button.getWidth() >= button.prefWidth(-1) - 1);
    }

    @Test
    void becomesAMenuWhereThereIsNot() {
        narrow(160);
        assertThat(buttons()).noneMatch(Node::isVisible);
        assertThat(menu().isVisible()).isTrue();
        assertThat(menu().getWidth()).isBetween(60.0, 160.0);
        Journeys.onViews(() -> menu().setValue("memory"));
        assertThat(control.getValue()).isEqualTo("memory");
        assertThat(menu().getAccessibleText()).isEqualTo("memory: shows memory");
        Journeys.onViews(() -> menu().requestFocus());
        narrow(500);
        assertThat(menu().isVisible()).isFalse();
        assertThat(buttons().filter(ToggleButton::isSelected).map(ToggleButton::getText))
                .containsExactly("memory");
        assertThat(control.getScene().getFocusOwner())
                .isInstanceOfSatisfying(ToggleButton.class, button -> assertThat(button.getText())
                        .isEqualTo("memory"));
        Journeys.onViews(() -> control.setValue("parameters"));
        assertThat(menu().getValue()).isEqualTo("parameters");
    }
}
