package depthwise.ui.manifold;

import depthwise.manifold.Bend;
import depthwise.manifold.Collapse;
import depthwise.text.Messages;
import depthwise.ui.common.Tip;
import java.util.function.IntConsumer;
import javafx.scene.Cursor;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;

/** What comes back from one n, with its share kept and its residual in the colours of the large figures. */
final class OutputTile {
    private final int n;
    private final Messages messages;
    private final Label kept = new Label();
    private final Label residual = new Label();
    private final CurveTile tile;

    /** A tile that tells {@code chosen} its n when it is clicked, or Enter or the space bar pressed on it. */
    OutputTile(int n, Messages messages, IntConsumer marker, IntConsumer chosen) {
        this.n = n;
        this.messages = messages;
        kept.getStyleClass().addAll("curve-caption", "manifold-number-kept");
        residual.getStyleClass().addAll("curve-caption", "manifold-number-residual");
        kept.managedProperty().bind(kept.visibleProperty());
        HBox below = new HBox(kept, residual);
        below.getStyleClass().add("curve-figures");
        tile = new CurveTile("manifold-output-" + n, marker, below);
        CurvePanel panel = tile.panel();
        panel.setFocusTraversable(true);
        panel.setCursor(Cursor.HAND);
        panel.getStyleClass().add("curve-choice");
        panel.setOnMouseClicked(event -> chosen.accept(n));
        panel.setOnKeyPressed(event -> press(event, chosen));
        Tooltip.install(panel, new Tip(messages.get("manifold.output.tooltip", n)));
    }

    CurveTile tile() {
        return tile;
    }

    void show(Collapse collapse, Bend bend) {
        // Where nothing is lost for want of positive coordinates, their share would only mislead.
        boolean loses = bend.silencesNegatives();
        kept.setVisible(loses);
        kept.setText(new ShareWords(messages).kept(collapse.keptFraction()));
        residual.setText(messages.get(
                loses ? "manifold.output.residual" : "manifold.output.residual.alone", collapse.residual()));
        tile.show(new CurveDrawing(collapse.projected()), messages.get("manifold.output.title", n));
        tile.panel().setAccessibleHelp(kept.getText() + ", " + residual.getText());
    }

    private void press(KeyEvent event, IntConsumer chosen) {
        if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
            chosen.accept(n);
            event.consume();
        }
    }
}
