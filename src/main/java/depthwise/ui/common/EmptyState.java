package depthwise.ui.common;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** What stands where nothing is to be seen yet: a quiet icon, one sentence that says what to do, and ways to do it. */
public final class EmptyState extends VBox {
    private final Label sentence = new Label();

    public EmptyState(Ikon icon, String sentence, Node... actions) {
        getStyleClass().add("empty-state");
        setAlignment(Pos.CENTER);
        setSpacing(12);
        this.sentence.setText(sentence);
        this.sentence.setWrapText(true);
        this.sentence.setMaxWidth(420);
        this.sentence.setTextAlignment(TextAlignment.CENTER);
        this.sentence.setAlignment(Pos.CENTER);
        getChildren().addAll(new FontIcon(icon), this.sentence);
        getChildren().addAll(actions);
    }

    public void setSentence(String words) {
        sentence.setText(words);
    }
}
