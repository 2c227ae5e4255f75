package depthwise.ui.inspector;

import depthwise.text.Messages;
import depthwise.ui.common.Deferred;
import depthwise.ui.common.EmptyState;
import depthwise.ui.common.FormulaImages;
import depthwise.ui.common.SegmentedControl;
import depthwise.ui.common.Theme;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The column beside the canvas that tells all about the selected node. */
public final class InspectorView extends StackPane {
    private final HeaderPane header;
    private final Deferred<AttributeForm> form;
    private final Deferred<CostPane> cost;
    private final ReadingPane reading;
    private final SegmentedControl<Page> pages;
    private final BorderPane told = new BorderPane();
    private final EmptyState nothing;
    private final ObservableValue<Theme> theme = Theme.around(this);

    /** What the column can show of a node. */
    public enum Page {
        MAPS,
        ATTRIBUTES,
        COST;

        private String key() {
            return "inspector.page." + name().toLowerCase(Locale.ROOT);
        }
    }

    /** @param maps the view of the node's feature maps, which stands on the first page */
    public InspectorView(InspectorModel model, Messages messages, Node maps) {
        FormulaImages images = new FormulaImages();
        // The first formula is slow to set, and most people look at maps first: these wait until they are turned to.
        header = new HeaderPane(messages);
        form = new Deferred<>(() -> new AttributeForm(model, messages, images));
        cost = new Deferred<>(() -> new CostPane(messages, images));
        reading = new ReadingPane(messages);
        pages = new SegmentedControl<>(
                List.of(Page.values()), p -> messages.get(p.key()), p -> messages.get(p.key() + ".tip"));
        pages.valueProperty().bindBidirectional(model.pageProperty());
        nothing = new EmptyState(Feather.MOUSE_POINTER, messages.get("inspector.empty"));
        getStyleClass().addAll("inspector", "dw-surface");
        getStylesheets()
                .add(Objects.requireNonNull(InspectorView.class.getResource("inspector.css"))
                        .toExternalForm());
        told.setTop(new VBox(header, pages));
        told.getTop().getStyleClass().add("inspector-top");
        told.setBottom(reading);
        pages.valueProperty().addListener((p, before, now) -> {
            turnTo(now, maps);
            show(model.inspectionProperty().get());
        });
        turnTo(pages.getValue(), maps);
        getChildren().addAll(told, nothing);
        model.inspectionProperty().addListener((p, before, now) -> show(now));
        model.readingProperty().addListener((p, before, now) -> reading.show(now));
        theme.addListener((p, before, now) -> {
            // The form stays as it is: somebody may be typing.
            if (pages.getValue() == Page.COST) {
                show(model.inspectionProperty().get());
            }
        });
        show(model.inspectionProperty().get());
        reading.show(model.readingProperty().get());
    }

    private void turnTo(Page page, Node maps) {
        told.setCenter(
                switch (page) {
                    case MAPS -> maps;
                    case ATTRIBUTES -> scrolling(form.get());
                    case COST -> scrolling(cost.get());
                });
    }

    private static ScrollPane scrolling(Node page) {
        ScrollPane pane = new ScrollPane(page);
        pane.setFitToWidth(true);
        pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        pane.getStyleClass().add("inspector-scroll");
        return pane;
    }

    private void show(Optional<Inspection> inspection) {
        told.setVisible(inspection.isPresent());
        nothing.setVisible(inspection.isEmpty());
        inspection.ifPresent(now -> {
            header.show(now);
            // Formulas take a while to draw, and a slider may be moving: a page that is not open is not kept.
            if (pages.getValue() == Page.ATTRIBUTES) {
                form.get().show(now);
            } else if (pages.getValue() == Page.COST) {
                cost.get().show(now, theme.getValue().palette());
            }
        });
    }

    /** The page that is open. */
    public ObjectProperty<Page> pageProperty() {
        return pages.valueProperty();
    }
}
