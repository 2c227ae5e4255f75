package depthwise.ui.manifold;

import depthwise.manifold.Collapse;
import depthwise.manifold.ManifoldCurve;
import depthwise.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.Cursor;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The paper's figure: the input and what comes back from 2, 3, 5, 15 and 30 dimensions. A panel chosen sets n. */
final class PanelRow extends HBox {
    private final Messages messages;
    private final DoubleProperty side = new SimpleDoubleProperty(this, "side", 120);
    private final CurveTile input;
    private final List<CurveTile> outputs = new ArrayList<>();

    PanelRow(Messages messages, IntConsumer marker, IntConsumer chosen) {
        this.messages = messages;
        getStyleClass().add("manifold-row");
        input = new CurveTile("manifold-input", marker);
        add(input);
        for (int n : ManifoldCurve.PAPER_DIMENSIONS) {
            CurveTile tile = new CurveTile("manifold-output-" + n, marker);
            makeChoosable(tile, n, chosen);
            outputs.add(tile);
            Region gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            getChildren().add(gap);
            add(tile);
        }
        Tooltip.install(input.panel(), new Tooltip(messages.get("manifold.input.tooltip")));
    }

    /** Length of every panel's edge. */
    DoubleProperty sideProperty() {
        return side;
    }

    void show(ManifoldPicture picture) {
        Collapse large = picture.output();
        int n = picture.experiment().n();
        boolean loses = picture.experiment().nonlinearity().silencesNegatives();
        input.show(
                new CurveDrawing(picture.input(), i -> loses && !large.kept(i), Optional.empty()),
                messages.get("manifold.input.title"),
                messages.get(loses ? "manifold.input.caption" : "manifold.input.caption.nothing", n));
        for (int i = 0; i < outputs.size(); i++) {
            Collapse collapse = picture.row().get(i);
            outputs.get(i)
                    .show(
                            new CurveDrawing(collapse.projected()),
                            messages.get("manifold.output.title", ManifoldCurve.PAPER_DIMENSIONS.get(i)),
                            caption(collapse, loses));
        }
    }

    /** Where nothing is lost for want of positive coordinates, their share would only mislead. */
    private String caption(Collapse collapse, boolean loses) {
        return loses
                ? messages.get("manifold.output.caption", collapse.keptFraction(), collapse.residual())
                : messages.get("manifold.output.caption.nothing", collapse.residual());
    }

    void mark(int index) {
        input.mark(index);
        outputs.forEach(tile -> tile.mark(index));
    }

    private void add(CurveTile tile) {
        tile.sideProperty().bind(side);
        getChildren().add(tile);
    }

    private void makeChoosable(CurveTile tile, int n, IntConsumer chosen) {
        CurvePanel panel = tile.panel();
        panel.setFocusTraversable(true);
        panel.setCursor(Cursor.HAND);
        panel.getStyleClass().add("curve-choice");
        panel.setOnMouseClicked(event -> chosen.accept(n));
        panel.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                chosen.accept(n);
                event.consume();
            }
        });
        Tooltip.install(panel, new Tooltip(messages.get("manifold.output.tooltip", n)));
    }
}
