package depthwise.ui.cost;

import depthwise.text.Messages;
import depthwise.ui.common.IconButton;
import depthwise.ui.common.SegmentedControl;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import javafx.beans.property.Property;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** What the network costs and where: a chart, the totals beside the paper's, shares, and a table. */
public final class CostView extends BorderPane {
    private final CostModel model;
    private final Messages messages;
    private final Label untimed = new Label();

    public CostView(CostModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        getStyleClass().addAll("cost", "dw-surface");
        getStylesheets()
                .add(Objects.requireNonNull(CostView.class.getResource("cost.css"))
                        .toExternalForm());
        OperationTable table = new OperationTable(model, messages);
        untimed.setText(messages.get("cost.time.empty"));
        untimed.getStyleClass().add("dw-muted");
        StackPane chart = new StackPane(new CostBarChart(model, messages), untimed);
        table.getStyleClass().add("cost-details");
        SplitPane split = new SplitPane(chart, table);
        split.setOrientation(Orientation.VERTICAL);
        split.setDividerPositions(0.45);
        setTop(tools(table));
        setLeft(cards());
        setCenter(split);
        model.revisionProperty().addListener((p, before, now) -> refresh());
        refresh();
    }

    private void refresh() {
        untimed.setVisible(model.quantityProperty().get() == Quantity.TIME && !model.hasRun());
    }

    private Node tools(OperationTable table) {
        Region spacer = new Region();
        HBox.setHgrow(spacer, Priority.ALWAYS);
        Label copied = new Label(messages.get("cost.copied"));
        copied.setId("cost-copied");
        copied.getStyleClass().add("dw-muted");
        copied.visibleProperty().bind(table.copiedProperty());
        HBox tools = new HBox(
                12,
                segmented(List.of(Quantity.values()), model.quantityProperty(), Quantity::messageKey),
                segmented(List.of(Grain.values()), model.grainProperty(), Grain::messageKey),
                spacer,
                copied,
                new IconButton(Feather.COPY, messages.get("cost.copy"), table::copy));
        tools.setAlignment(Pos.CENTER_LEFT);
        tools.getStyleClass().add("cost-tools");
        return tools;
    }

    private <T> Node segmented(List<T> choices, Property<T> property, Function<T, String> key) {
        SegmentedControl<T> control = new SegmentedControl<>(
                choices, c -> messages.get(key.apply(c)), c -> messages.get(key.apply(c) + ".tip"));
        control.valueProperty().bindBidirectional(property);
        return control;
    }

    /** In a column of its own, so that both cards are seen whole in a small window. */
    private Node cards() {
        VBox cards = new VBox(8, new TotalsCard(model, messages), new ShareCard(model, messages));
        cards.getStyleClass().add("cost-cards");
        ScrollPane scroll = new ScrollPane(cards);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("cost-cards-scroll");
        return scroll;
    }
}
