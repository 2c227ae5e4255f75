package depthwise.ui.common;

import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** One sentence beside its cause. It takes no room while nothing is wrong. */
public final class InlineError extends HBox {
    private final Label sentence = new Label();

    public InlineError() {
        getStyleClass().add("inline-error");
        setSpacing(8);
        sentence.setWrapText(true);
        sentence.setMinHeight(USE_PREF_SIZE);
        setHgrow(sentence, Priority.ALWAYS);
        setAccessibleRole(AccessibleRole.TEXT);
        accessibleTextProperty().bind(sentence.textProperty());
        getChildren().addAll(new FontIcon(Feather.ALERT_TRIANGLE), sentence);
        managedProperty().bind(visibleProperty());
        setVisible(false);
    }

    /** Shows {@code words}, or hides when there are none. */
    public void show(Optional<String> words) {
        sentence.setText(words.orElse(""));
        setVisible(words.isPresent());
    }
}
