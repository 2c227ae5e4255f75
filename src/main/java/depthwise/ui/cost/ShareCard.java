package depthwise.ui.cost;

import depthwise.text.Messages;
import depthwise.text.Numbers;
import depthwise.ui.common.CategoryColour;
import depthwise.ui.common.Tip;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Which type of layer takes how much, as in MobileNetV1's Table 2. */
final class ShareCard extends VBox {
    private static final double BAR = 48;

    private final CostModel model;
    private final Messages messages;
    private final GridPane grid = new GridPane();

    ShareCard(CostModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        getStyleClass().addAll("dw-card", "share-card");
        grid.getStyleClass().add("share-grid");
        for (int i = 0; i < 6; i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setHgrow(i == 1 ? Priority.ALWAYS : Priority.NEVER);
            column.setHalignment(i == 3 || i == 5 ? HPos.RIGHT : HPos.LEFT);
            grid.getColumnConstraints().add(column);
        }
        getChildren().add(grid);
        model.revisionProperty().addListener((p, before, now) -> refresh());
        sceneProperty().addListener((p, before, now) -> refresh());
    }

    private void refresh() {
        if (getScene() == null) {
            return;
        }
        grid.getChildren().clear();
        setVisible(!model.shares().isEmpty());
        grid.add(caption("cost.shares.title"), 0, 0, 2, 1);
        grid.add(caption("cost.shares.macs"), 2, 0, 2, 1);
        grid.add(caption("cost.shares.parameters"), 4, 0, 2, 1);
        int row = 1;
        for (TypeShare share : model.shares()) {
            CategoryColour colour = CategoryColour.of(share.category());
            Region swatch = new Region();
            swatch.getStyleClass().addAll("dw-swatch", "share-swatch", colour.styleClass());
            Label name = new Label(messages.get(colour.messageKey()));
            name.setMinWidth(Region.USE_PREF_SIZE);
            grid.addRow(
                    row++,
                    swatch,
                    name,
                    bar(share.macShare(), colour),
                    amount(share.macShare(), share.macs()),
                    bar(share.parameterShare(), colour),
                    amount(share.parameterShare(), share.parameters()));
        }
    }

    private Label caption(String key) {
        Label label = new Label(messages.get(key));
        label.getStyleClass().add("dw-caption");
        return label;
    }

    private static Pane bar(double share, CategoryColour colour) {
        Region bar = new Region();
        bar.getStyleClass().addAll("share-bar", colour.styleClass());
        bar.setPrefSize(share == 0 ? 0 : Math.max(1, BAR * share), 9);
        Pane track = new Pane(bar);
        track.setPrefSize(BAR, 9);
        track.setMinSize(BAR, 9);
        track.setMaxSize(BAR, 9);
        return track;
    }

    private static Label amount(double share, long exact) {
        Label label = new Label(exact == 0 ? "–" : Numbers.percent(share));
        label.setMinWidth(Region.USE_PREF_SIZE);
        label.setTooltip(new Tip(Numbers.exact(exact)));
        return label;
    }
}
