package depthwise.ui.manifold;

import depthwise.text.Messages;
import depthwise.ui.common.Tip;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The large numbers: share kept, what the theorem expects, and the residual. */
final class ManifoldFigures extends HBox {
    private final Messages messages;
    private final ShareWords shares;
    private final Label kept = new Label();
    private final Label theorem = new Label();
    private final Label residual = new Label();

    ManifoldFigures(Messages messages) {
        this.messages = messages;
        this.shares = new ShareWords(messages);
        getStyleClass().add("manifold-figures");
        getChildren().addAll(figure("kept", kept), figure("theorem", theorem), figure("residual", residual));
    }

    void show(ManifoldPicture picture) {
        kept.setText(shares.large(picture.output().keptFraction()));
        theorem.setText(messages.get("manifold.number.share", picture.theoremFraction()));
        residual.setText(
                messages.get("manifold.number.residual", picture.output().residual()));
    }

    private VBox figure(String name, Label number) {
        number.setId("manifold-figure-" + name);
        number.getStyleClass().addAll("manifold-number", "manifold-number-" + name);
        number.setTooltip(new Tip(messages.get("manifold.figure." + name + ".tooltip")));
        Label words = new Label(messages.get("manifold.figure." + name));
        words.getStyleClass().add("manifold-number-words");
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        words.setLabelFor(number);
        VBox box = new VBox(number, words);
        HBox.setHgrow(box, Priority.ALWAYS);
        box.setPrefWidth(0);
        return box;
    }
}
