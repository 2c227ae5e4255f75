package depthwise.ui.manifold;

import depthwise.manifold.Collapse;
import depthwise.manifold.ManifoldCurve;
import depthwise.text.Messages;
import depthwise.ui.common.Tip;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The paper's figure: the input and what comes back from 2, 3, 5, 15 and 30 dimensions. A panel chosen sets n. */
final class PanelRow extends HBox {
    private final Messages messages;
    private final DoubleProperty side = new SimpleDoubleProperty(this, "side", 120);
    private final Label inputCaption = new Label();
    private final CurveTile input;
    private final List<OutputTile> outputs;

    PanelRow(Messages messages, IntConsumer marker, IntConsumer chosen) {
        this.messages = messages;
        getStyleClass().add("manifold-row");
        inputCaption.getStyleClass().add("curve-caption");
        inputCaption.maxWidthProperty().bind(side);
        input = new CurveTile("manifold-input", marker, inputCaption);
        Tooltip.install(input.panel(), new Tip(messages.get("manifold.input.tooltip")));
        outputs = ManifoldCurve.PAPER_DIMENSIONS.stream()
                .map(n -> new OutputTile(n, messages, marker, chosen))
                .toList();
        add(input);
        for (OutputTile output : outputs) {
            Region gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            getChildren().add(gap);
            add(output.tile());
        }
    }

    /** Length of every panel's edge. */
    DoubleProperty sideProperty() {
        return side;
    }

    /** What the words above and below the panels take of the row's height. */
    double wordsHeight() {
        return input.wordsHeight().get();
    }

    void show(ManifoldPicture picture) {
        Collapse large = picture.output();
        boolean loses = picture.experiment().bend().silencesNegatives();
        inputCaption.setText(loses ? lost(picture) : messages.get("manifold.input.caption.nothing"));
        input.show(
                new CurveDrawing(picture.input(), i -> loses && !large.kept(i), Optional.empty()),
                messages.get("manifold.input.title"));
        for (int i = 0; i < outputs.size(); i++) {
            outputs.get(i).show(picture.row().get(i), picture.experiment().bend());
        }
    }

    /** How many points no longer keep what determines them. */
    private String lost(ManifoldPicture picture) {
        int points = picture.input().size();
        long lost = IntStream.range(0, points)
                .filter(i -> !picture.output().kept(i))
                .count();
        int n = picture.experiment().n();
        return lost > 0
                ? messages.get("manifold.input.caption", n, lost)
                : messages.get("manifold.input.caption.kept", n);
    }

    void mark(int index) {
        input.mark(index);
        outputs.forEach(output -> output.tile().mark(index));
    }

    private void add(CurveTile tile) {
        tile.sideProperty().bind(side);
        getChildren().add(tile);
    }
}
